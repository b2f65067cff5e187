/** Acting on a matter: decided purely; the server only loads before and commits after. */
import { type Change, isFull, type Refused } from './change'
import { clockFor, type DueOf } from './clocks'
import type { Actor, Assignment, Handler, Matter } from './matter'
import { derived } from './slots'
import type { Action } from './states'
import { type Transition, transitionFor } from './transitions'

/** Somebody of an organisation. */
export type Official = Extract<Actor, { org: string }>

export type Act = {
  id: string
  action: Action
  by: Official
  text: string | null
  /** For `assign`: the organisation that gets it. */
  to?: string
  now: string
  dueOf: DueOf
}

const ownAssignment = (matter: Matter, org: string): Assignment | undefined =>
  matter.assignments.find(task => task.org === org)

/** Signing and taking over make a person its handler; whoever acts on what nobody holds, holds it too. */
function handlerAfter(task: Assignment, { action, by }: Act): Handler {
  const takes = action === 'sign' || action === 'take'
  if (task.handler && !takes) return task.handler
  return { identity: by.identity, name: by.name }
}

function moved(task: Assignment, { to: queue }: Transition, matter: Matter, input: Act): Assignment {
  const held = { ...task, handler: handlerAfter(task, input) }
  // What stays where it lies keeps its clock, run out or not.
  if (queue === task.queue) return held
  return { ...held, queue, overdue: false, clock: clockFor(task, queue, matter, input.dueOf) }
}

/** The task that an assignment from triage makes; the section itself may be the right body. */
function assigned(to: string, matter: Matter, now: string, dueOf: DueOf): Assignment {
  const part = to === 'section' ? ('section' as const) : ('bureau' as const)
  const base = {
    part,
    org: to,
    queue: 'waiting' as const,
    triage: false,
    assignedAt: now,
    handler: null,
    overdue: false,
  }
  return { ...base, clock: clockFor(base, 'waiting', matter, dueOf) }
}

/** Applies an action of a person's organisation, or says why it may not be done now. */
export function act(matter: Matter, input: Act): Change | Refused {
  const own = ownAssignment(matter, input.by.org)
  const row = own && transitionFor(own, matter.kind, input.action, input.by.identity)
  if (!own || !row) return { refused: 'not-allowed-now' }
  if (isFull(matter, input.by)) return { refused: 'history-full' }

  const to = input.action === 'assign' ? input.to : undefined
  const others = matter.assignments.filter(task => task !== own)
  const kept = to === 'section' ? [] : [moved(own, row, matter, input)]
  const assignments = to
    ? [assigned(to, matter, input.now, input.dueOf), ...kept, ...others]
    : matter.assignments.map(task => (task === own ? moved(own, row, matter, input) : task))
  return {
    set: {
      assignments,
      ...(row.state && { state: row.state }),
      ...(to && !matter.participants.includes(to) && { participants: [...matter.participants, to] }),
      // A number that was wrong is put right by registering again.
      ...(input.action === 'register' &&
        input.text !== null && { registered: { number: input.text, at: input.now } }),
      ...derived(matter._id, assignments, input.now),
    },
    entry: {
      id: input.id,
      at: input.now,
      kind: input.action,
      part: own.part,
      by: input.by,
      text: input.text,
      to: to ?? null,
    },
    tellReporter: !row.quiet,
  }
}

/** Marks the deadlines that have passed; null where there is none. Run twice, it marks once. */
export function markOverdue(matter: Matter, now: string): Change | null {
  const late = matter.assignments.find(task => task.clock && !task.overdue && task.clock.dueAt < now)
  // The system's own entries always find room: there are only as many as there are clocks.
  if (!late?.clock) return null
  const assignments = matter.assignments.map(task => (task === late ? { ...task, overdue: true } : task))
  return {
    set: { assignments, ...derived(matter._id, assignments, now) },
    entry: {
      id: `overdue-${late.part}-${late.clock.dueAt}`,
      at: now,
      kind: 'overdue',
      part: late.part,
      by: { role: 'system' },
      text: late.clock.what,
      to: late.org,
    },
    tellReporter: false,
  }
}
