/** Objections with their texts, without identities, and whether a test case was made of each. */
import type { Inputs, Outputs } from '../../contract'
import type { Objection } from '../../domain/matter/matter'
import { orgName } from '../city'
import type { SignedIn } from '../context'
import { findCases } from '../store/cases'
import { OBJECTED_PAGE, type ObjectedMatter, objectedPage } from '../store/objections'
import { anonymousText } from './anonymous'
import { caseIdOf } from './kept'

type Row = Outputs['lessons']['list']['rows'][number]

function rowOf(matter: ObjectedMatter, objection: Objection, anonymous: string, kept: string | null): Row {
  const { id, reason, why, org, at, rules, decided } = objection
  return {
    matter: matter._id,
    number: matter.number,
    title: matter.title,
    objection: id,
    reason,
    why,
    by: orgName(org),
    at,
    rules,
    sentTo: orgName(org),
    decided: decided && { ...decided, to: orgName(decided.to) },
    anonymous,
    wants: decided && orgName(decided.to),
    kept,
  }
}

/** A page of them, the latest first; two database calls. */
export async function list(
  { environment, sealKeys }: SignedIn,
  { rule = null, cursor = null }: { rule?: string | null } & Pick<Inputs['lessons']['list'], 'cursor'>,
): Promise<Outputs['lessons']['list']> {
  const found = await objectedPage(rule, cursor)
  const page = found.slice(0, OBJECTED_PAGE)
  const shown = page.flatMap(matter =>
    matter.objections
      .filter(one => rule === null || one.rules.includes(rule))
      .map(objection => ({ matter, objection, id: caseIdOf(objection.id, environment.OWNER_SECRET) }))
      .reverse(),
  )
  const cases = new Set((await findCases(shown.map(({ id }) => id))).map(({ id }) => id))
  return {
    rows: shown.map(({ matter, objection, id }) =>
      rowOf(matter, objection, anonymousText(matter, sealKeys), cases.has(id) ? id : null),
    ),
    next: found.length > OBJECTED_PAGE ? (page.at(-1)?.objectedAt ?? null) : null,
  }
}
