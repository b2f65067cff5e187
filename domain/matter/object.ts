/** A body says that a matter is not its own: the section decides, and the body keeps it until then (程序规定 13, 14, 16). */
import { type Change, isFull, type Refused } from './change'
import { clockFor, type DueOf } from './clocks'
import type { Actor, Assignment, Matter, Objection } from './matter'
import { derived } from './slots'
import type { ObjectionReason } from './states'
import { openTriage, taskOf } from './tasks'
import { transitionFor } from './transitions'

type Disputed = Pick<Matter, 'objections'>

/** The objection that the section has not decided yet, or null. */
export const openObjection = ({ objections }: Disputed): Objection | null =>
  objections.find(one => one.decided === null) ?? null

/** The objection that a decision of the section's, taken at this moment, answered; null for any other assignment. */
export const objectionDecidedAt = ({ objections }: Disputed, at: string): Objection | null =>
  objections.find(one => one.decided?.at === at) ?? null

export type ObjectAct = {
  id: string
  by: Extract<Actor, { org: string }>
  reason: ObjectionReason
  why: string
  now: string
  dueOf: DueOf
  /** Which of the rules that sent it here it is held against. */
  blamed: (matter: Matter) => string[]
}

/**
 * The section's task: to find whose it is. Where it doubts a matter of its own it is in the same hands: a desk has one
 * place for both, and by it is found what somebody holds who leaves.
 */
function triageTask(matter: Matter, own: Assignment, now: string, dueOf: DueOf): Assignment {
  const task = {
    part: 'section' as const,
    org: 'section',
    queue: 'waiting' as const,
    triage: true,
    assignedAt: now,
    handler: own.part === 'section' ? own.handler : null,
    overdue: false,
  }
  return { ...task, clock: clockFor(task, 'waiting', matter, dueOf) }
}

/** Raises an objection, or says why it may not be done now: one at a time, and never out of a reviewer's trial. */
export function object(matter: Matter, input: ObjectAct): Change | Refused {
  const { id, by, reason, why, now, dueOf } = input
  const own = taskOf(matter.assignments, by.org)
  const row = own && transitionFor(own, matter.kind, 'object', by.identity)
  if (!own || !row || matter.trial || openObjection(matter)) return { refused: 'not-allowed-now' }
  if (isFull(matter, by)) return { refused: 'history-full' }
  const objection: Objection = {
    id,
    at: now,
    org: by.org,
    reason,
    why,
    // What a person of the section sent is held against no rule.
    rules: own.assignedAt === matter.receivedAt ? input.blamed(matter) : [],
    decided: null,
  }
  // A triage that was decided before gives up its place on the section's desk.
  const assignments = [
    ...matter.assignments.filter(task => !task.triage),
    triageTask(matter, own, now, dueOf),
  ]
  return {
    set: {
      assignments,
      objections: [...matter.objections, objection],
      objectedAt: now,
      ...(!matter.participants.includes('section') && {
        participants: [...matter.participants, 'section'],
      }),
      ...derived(matter._id, assignments, now),
    },
    entry: { id, at: now, kind: 'object', part: own.part, by, text: why, to: null },
    tellReporter: !row.quiet,
  }
}

/** The list of objections with the open one decided. */
const withDecision = ({ objections }: Disputed, to: string, now: string): Objection[] =>
  objections.map(one =>
    one.decided ? one : { ...one, decided: { outcome: one.org === to ? 'kept' : 'moved', to, at: now } },
  )

/** Whoever had it until now is told, and whoever gets it has a task instead. The section looks on without being told. */
function informedAfter({ informed }: Matter, from: string, to: string, now: string): Matter['informed'] {
  const others = informed.filter(body => body.org !== to && body.org !== from)
  return from === 'section' ? others : [...others, { org: from, at: now }]
}

type Decided = Pick<Matter, 'assignments' | 'objections' | 'informed' | 'state'>

/**
 * What the section's decision makes of a disputed matter. `next` is the task of another body; the same body goes on with
 * the task that it has, its clock unbroken. `triage` is the section's own task, done.
 */
export function decideObjection(
  matter: Matter,
  objection: Objection,
  { to, now, next, triage }: { to: string; now: string; next: Assignment; triage: Assignment },
): Decided {
  const open = openTriage(matter.assignments)
  const others = matter.assignments.filter(task => task !== open)
  const done = to === 'section' ? [] : [triage]
  const objections = withDecision(matter, to, now)
  if (objection.org === to)
    return { assignments: [...others, ...done], objections, informed: matter.informed, state: matter.state }
  const former = taskOf(others, objection.org)
  return {
    assignments: [next, ...others.filter(task => task !== former), ...done],
    objections,
    informed: informedAfter(matter, objection.org, to, now),
    state: 'waiting',
  }
}

/** Whoever objected answers it after all: that takes the matter on, and the section has nothing left to decide. */
export function takenOn(matter: Matter, assignments: Assignment[], org: string, now: string) {
  const objection = openObjection(matter)
  if (objection?.org !== org) return { assignments }
  return {
    assignments: assignments.filter(task => !task.triage),
    objections: withDecision(matter, org, now),
  }
}
