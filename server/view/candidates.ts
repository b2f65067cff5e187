/** Who may be the right body, for the person at the section who decides: what routing found, or what an objection points at. */
import type { Matter, Objection } from '../../domain/matter/matter'
import { openObjection } from '../../domain/matter/object'
import type { Answer, Candidate } from '../../domain/routing/answer'
import { orgName, orgOfCode, routeReport, rulesInForce } from '../city'

/** Longest list that one still reads through; every other bureau is a tap away. */
const MOST = 5

/** `bureau-411525` → 411525; the section is the city's own code. */
const codeOf = (org: string): string =>
  org === 'section' ? rulesInForce().pack.city.code : org.replace('bureau-', '')

type Named = Omit<Candidate, 'name'>

/** Bodies that an answer speaks of: the one it found, or the counties that it read. */
function namedBy(answer: Answer, why: string, likely: Candidate['likely']): Named[] {
  const { kind, code } = answer.responsible
  const found = kind === 'bureau' && code ? [code] : []
  const read = answer.facts
    .filter(({ fact }) => fact === 'place' || fact === 'other-place')
    .map(({ value }) => value.slice(0, 6))
  return [...found, ...read].map(one => ({
    code: one,
    why,
    likely,
  }))
}

/** What the objecting body says about the right one is read like a report. */
const saidBy = ({ org, why }: Objection, { kind, receivedAt }: Matter): Named[] =>
  namedBy(
    routeReport({
      id: 'objection',
      kind: kind === 'request' ? 'request' : 'lead',
      description: why,
      receivedAt,
    }),
    `${orgName(org)}在异议里说到`,
    '较像',
  )

/** In the order in which a person would ask: what the objection says, what routing weighed, who knows of it, who has it. */
function disputed(matter: Matter, objection: Objection): Candidate[] {
  const { answer } = matter
  const section: Named[] =
    objection.reason === 'wrong-place'
      ? []
      : [{ code: codeOf('section'), why: '县区局依法不能办的，由市局办理', likely: '也可能' }]
  const all: Named[] = [
    ...saidBy(objection, matter),
    ...answer.candidates,
    ...namedBy(answer, '企业的文字里提到', '也可能'),
    ...[...answer.linked, ...answer.informed].map(({ code, why }) => ({
      code,
      why,
      likely: '也可能' as const,
    })),
    ...section,
  ]
  const others = all.flatMap(one => {
    const org = orgOfCode(one.code)
    return org && org !== objection.org ? [{ ...one, code: codeOf(org), name: orgName(org) }] : []
  })
  const once = others.filter((one, at) => others.findIndex(({ code }) => code === one.code) === at)
  const own: Candidate = {
    code: codeOf(objection.org),
    name: orgName(objection.org),
    why: '核对以后可以维持，它手上的任务和期限照旧',
    likely: '也可能',
  }
  return [...once.slice(0, MOST), own]
}

/** The candidates of a matter that somebody has to decide on; empty where nobody has to. */
export function candidatesOf(matter: Matter): Candidate[] {
  if (matter.state === 'triage') return matter.answer.candidates
  const objection = openObjection(matter)
  return objection ? disputed(matter, objection) : []
}
