/** Acting on a matter: decided purely; the server only loads before and commits after. */
import { type Change, isFull, type Refused } from './change'
import { clockFor, type DueOf } from './clocks'
import type { Actor, Assignment, Handler, Matter } from './matter'
import { decideObjection, openObjection, takenOn } from './object'
import { derived } from './slots'
import type { Action } from './states'
import { taskOf } from './tasks'
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

type Set = Change['set'] & Pick<Matter, 'assignments'>

/** The section sends a matter to a body: where no rule could decide, or where a body said that it is not its own. */
function sent(matter: Matter, own: Assignment, row: Transition, to: string, input: Act): Set {
  const { now, dueOf } = input
  const next = assigned(to, matter, now, dueOf)
  const triage = moved(own, row, matter, input)
  const objection = openObjection(matter)
  if (objection) return decideObjection(matter, objection, { to, now, next, triage })
  const others = matter.assignments.filter(task => task !== own)
  const kept = to === 'section' ? [] : [triage]
  return { assignments: [next, ...kept, ...others], ...(row.state && { state: row.state }) }
}

/** What an action makes of the organisation's own task. */
function gone(matter: Matter, own: Assignment, row: Transition, input: Act): Set {
  const assignments = matter.assignments.map(task => (task === own ? moved(own, row, matter, input) : task))
  return {
    ...(input.action === 'reply' ? takenOn(matter, assignments, input.by.org, input.now) : { assignments }),
    ...(row.state && { state: row.state }),
    // A number that was wrong is put right by registering again.
    ...(input.action === 'register' &&
      input.text !== null && { registered: { number: input.text, at: input.now } }),
  }
}

/** Applies an action of a person's organisation, or says why it may not be done now. */
export function act(matter: Matter, input: Act): Change | Refused {
  const own = taskOf(matter.assignments, input.by.org)
  const row = own && transitionFor(own, matter.kind, input.action, input.by.identity)
  if (!own || !row) return { refused: 'not-allowed-now' }
  if (isFull(matter, input.by)) return { refused: 'history-full' }

  const to = input.action === 'assign' ? input.to : undefined
  const set = to ? sent(matter, own, row, to, input) : gone(matter, own, row, input)
  return {
    set: {
      ...set,
      ...(to && !matter.participants.includes(to) && { participants: [...matter.participants, to] }),
      ...derived(matter._id, set.assignments, input.now),
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
  const late = matter.assignments.find(
    ({ clock, overdue }) => clock && !clock.paused && !overdue && clock.dueAt < now,
  )
  // The system's own entries always find room: there are only as many as there are clocks.
  if (!late?.clock) return null
  const assignments = matter.assignments.map(task => (task === late ? { ...task, overdue: true } : task))
  return {
    set: { assignments, ...derived(matter._id, assignments, now) },
    entry: {
      // A section that doubts its own matter has two tasks, which may be due at one moment.
      id: `overdue-${late.part}${late.triage ? '-triage' : ''}-${late.clock.dueAt}`,
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
