/** What two answers to the same report come to, and where they differ. */
import type { Answer, Deadline, Reason, ResponsibleKind } from '../routing/answer'

export type Outcome = {
  kind: ResponsibleKind
  name: string
  county: string | null
  /** Name of the workstation, or null. */
  workstation: string | null
}

export type Difference = {
  /** Whether another body is responsible. */
  responsible: boolean
  workstation: boolean
  gone: Reason[]
  added: Reason[]
  deadlines: { what: string; before: Deadline | null; after: Deadline | null }[]
}

export const outcomeOf = ({ responsible, county, workstation }: Answer): Outcome => ({
  kind: responsible.kind,
  name: responsible.branch ? `${responsible.name}（${responsible.branch}）` : responsible.name,
  county,
  workstation: workstation?.name ?? null,
})

/** Which body: a bureau by its code, so that a new name is no other body; what is not ours only has a name. */
function bodyOf({ kind, code, branch, name }: Answer['responsible']): string {
  const isOurs = kind === 'bureau' || kind === 'section' || kind === 'triage'
  return [kind, isOurs ? code : name, branch].join(' ')
}

const reasonKey = ({ rule, text, basis, confirmed }: Reason): string =>
  [rule, text, basis, confirmed].join(' ')

function without(reasons: Reason[], others: Reason[]): Reason[] {
  const there = new Set(others.map(reasonKey))
  return reasons.filter(reason => !there.has(reasonKey(reason)))
}

const isSameDeadline = (one: Deadline | null, other: Deadline | null): boolean =>
  one?.dueAt === other?.dueAt && one?.basis === other?.basis && one?.nature === other?.nature

function deadlineChanges(before: Deadline[], after: Deadline[]): Difference['deadlines'] {
  const limits = [...new Set([...before, ...after].map(row => row.limit))]
  return limits.flatMap(limit => {
    const [was, is] = [before, after].map(rows => rows.find(row => row.limit === limit) ?? null)
    if (isSameDeadline(was ?? null, is ?? null)) return []
    return [{ what: (is ?? was)?.what ?? limit, before: was ?? null, after: is ?? null }]
  })
}

export const differenceOf = (before: Answer, after: Answer): Difference => ({
  responsible: bodyOf(before.responsible) !== bodyOf(after.responsible),
  workstation: before.workstation?.id !== after.workstation?.id,
  gone: without(before.reasons, after.reasons),
  added: without(after.reasons, before.reasons),
  deadlines: deadlineChanges(before.deadlines, after.deadlines),
})
