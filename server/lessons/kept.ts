/** What a kept test case is called, what it asks for, and what rules make of it now. */
import { isRight, type KeptCase, reportOf } from '../../domain/lessons/kept-case'
import type { Answer } from '../../domain/routing'
import { orgName, type Rules, routeBy, rulesInForce } from '../city'
import { keyedHash } from '../seal'

/** Id of the case that is made of an objection: always the same one, and it leads back to nobody without the secret. */
export const caseIdOf = (objection: string, secret: string): string => keyedHash('case', objection, secret)

/** What the organisation that it was decided for is in the terms of routing. */
export const wantsOf = (org: string): KeptCase['wants'] =>
  org === 'section'
    ? { kind: 'section', code: rulesInForce().pack.city.code }
    : { kind: 'bureau', code: org.replace('bureau-', '') }

const orgOf = ({ kind, code }: KeptCase['wants']): string =>
  kind === 'section' ? 'section' : `bureau-${code}`

/** 分拨 has the section's name too, and is another thing. */
const nameOf = ({ kind, name, branch }: Answer['responsible']): string =>
  kind === 'triage' ? '定不了，交市局分拨' : branch ? `${name}（${branch}）` : name

export type Tried = { wants: string; gets: string; right: boolean }

/** What rules answer to a kept case, and whether that is where it belongs; those in force where none are named. */
export function tryCase(kept: KeptCase, rules: Rules = rulesInForce()): Tried {
  const answer = routeBy(rules, reportOf(kept), kept.context)
  return {
    wants: orgName(orgOf(kept.wants)),
    gets: nameOf(answer.responsible),
    right: isRight(kept, answer),
  }
}
