/** Acting on a matter: decided purely; the server only loads before and commits after. */
import { clockFor, type DueOf } from './clocks'
import { type Actor, type Assignment, type Entry, MAX_HISTORY, type Matter } from './matter'
import { derived } from './slots'
import type { Action } from './states'
import { transitionFor } from './transitions'

/** What one action changes: committed together with its entry, or not at all. */
export type Change = {
  set: Partial<
    Pick<Matter, 'state' | 'assignments' | 'desk' | 'participants' | 'lastEventAt' | 'recency' | 'clockAt'>
  >
  entry: Entry
  /** Whether the reporter is owed a WeChat message about it. */
  tellReporter: boolean
}

export type Refused = { refused: 'not-allowed-now' | 'history-full' }

export type Act = {
  id: string
  action: Action
  by: Extract<Actor, { org: string }>
  text: string | null
  /** For `assign`: the organisation that gets it. */
  to?: string
  now: string
  dueOf: DueOf
}

/**
 * Whether an action came before: its entry stands in the history as the same person's, with the same content. An id
 * that stands for anything else is `taken`, so that nothing written is ever answered as done without being stored.
 */
export function repeated(
  matter: Matter,
  { id, action, by, text, to }: Pick<Act, 'id' | 'by' | 'text' | 'to'> & { action: Entry['kind'] },
): 'new' | 'done' | 'taken' {
  const entry = matter.history.find(row => row.id === id)
  if (!entry) return 'new'
  const same =
    entry.kind === action &&
    'identity' in entry.by &&
    entry.by.identity === by.identity &&
    entry.text === text &&
    entry.to === (to ?? null)
  return same ? 'done' : 'taken'
}

const ownAssignment = (matter: Matter, org: string): Assignment | undefined =>
  matter.assignments.find(task => task.org === org)

function moved(task: Assignment, queue: Assignment['queue'], matter: Matter, dueOf: DueOf): Assignment {
  // What stays where it lies keeps its clock, run out or not.
  if (queue === task.queue) return task
  return { ...task, queue, overdue: false, clock: clockFor(task, queue, matter, dueOf) }
}

/** The task that an assignment from triage makes; the section itself may be the right body. */
function assigned(to: string, matter: Matter, now: string, dueOf: DueOf): Assignment {
  const part = to === 'section' ? ('section' as const) : ('bureau' as const)
  const base = { part, org: to, queue: 'waiting' as const, triage: false, assignedAt: now, overdue: false }
  return { ...base, clock: clockFor(base, 'waiting', matter, dueOf) }
}

/** An adviser has a third of the room at most: it cannot use up what the responsible body needs. */
export function isFull({ history }: Matter, by: Act['by']): boolean {
  const advice = history.filter(row => row.by.role === 'workstation').length
  return history.length >= MAX_HISTORY || (by.role === 'workstation' && advice >= MAX_HISTORY / 3)
}

/** Applies an action of a person's organisation, or says why it may not be done now. */
export function act(matter: Matter, input: Act): Change | Refused {
  const own = ownAssignment(matter, input.by.org)
  const row = own && transitionFor(own, input.action)
  if (!own || !row) return { refused: 'not-allowed-now' }
  if (isFull(matter, input.by)) return { refused: 'history-full' }

  const to = input.action === 'assign' ? input.to : undefined
  const others = matter.assignments.filter(task => task !== own)
  const kept = to === 'section' ? [] : [moved(own, row.to, matter, input.dueOf)]
  const assignments = to
    ? [assigned(to, matter, input.now, input.dueOf), ...kept, ...others]
    : matter.assignments.map(task => (task === own ? moved(own, row.to, matter, input.dueOf) : task))
  return {
    set: {
      assignments,
      ...(row.state && { state: row.state }),
      ...(to && !matter.participants.includes(to) && { participants: [...matter.participants, to] }),
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
    tellReporter: true,
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

/** The matter after a change; what the database holds once the change is committed. */
export function applyChange(matter: Matter, change: Change): Matter {
  const { entry } = change
  return {
    ...matter,
    ...change.set,
    version: matter.version + 1,
    history: [...matter.history, entry],
    ...(change.tellReporter && {
      owed: { ...matter.owed, [entry.id]: { entry: entry.id } },
      outboxAt: entry.at,
    }),
  }
}
