/** What the reporter does in a matter: add what was left out, ask on, rate the answer. Decided purely. */
import type { Evidence } from '../evidence/evidence'
import { type Change, isFull, type Refused } from './change'
import { clockFor, type DueOf } from './clocks'
import { type Assignment, type Entry, MAX_MATTER_EVIDENCE, type Matter, type Rating } from './matter'
import { derived } from './slots'
import { type OwnerAction, ownerTransitionFor } from './transitions'

/** Whoever reported; sealed, so without a name. */
export const REPORTER = { role: 'reporter' } as const

export type OwnerAct = { id: string; text: string | null; now: string }

const entryOf = ({ id, text, now }: OwnerAct, kind: OwnerAction): Entry => ({
  id,
  at: now,
  kind,
  part: null,
  by: REPORTER,
  text,
  to: null,
})

/** An answered task comes back to the desk as work, with the limit of a new question from this moment on. */
function reopened(task: Assignment, matter: Matter, { now, dueOf, gone }: Addition): Assignment {
  if (task.part === 'workstation' || task.triage) return task
  const clock = clockFor({ ...task, assignedAt: now }, 'working', matter, dueOf)
  const handler = task.handler && gone.includes(task.handler.identity) ? null : task.handler
  return { ...task, queue: 'working', handler, overdue: false, clock }
}

/** `gone`: identities that ended since they answered. */
type Addition = OwnerAct & { evidence: Evidence[]; dueOf: DueOf; gone: readonly string[] }

/** Keeps what the reporter adds; an answered consultation is asked on and returns to whoever answered and is still there. */
export function add(matter: Matter, input: Addition): Change | Refused {
  const { now, evidence } = input
  const row = ownerTransitionFor(matter, 'add')
  if (!row) return { refused: 'not-allowed-now' }
  if (isFull(matter, REPORTER)) return { refused: 'history-full' }
  const all = [...matter.evidence, ...evidence]
  if (all.length > MAX_MATTER_EVIDENCE) return { refused: 'evidence-full' }
  if (new Set(all.map(file => file.id)).size < all.length) return { refused: 'evidence-twice' }
  const assignments = row.reopens
    ? matter.assignments.map(task => reopened(task, matter, input))
    : matter.assignments
  return {
    set: {
      ...(row.reopens && { assignments, state: 'working' }),
      ...derived(matter._id, assignments, now),
    },
    entry: {
      ...entryOf(input, 'add'),
      ...(evidence.length > 0 && { evidence: evidence.map(file => file.id) }),
    },
    ...(evidence.length > 0 && { evidence }),
    tellReporter: false,
  }
}

/** Keeps what the reporter thought of the answer. */
export function rate(matter: Matter, input: OwnerAct & { score: Rating['score'] }): Change | Refused {
  const { now, score, text } = input
  if (!ownerTransitionFor(matter, 'rate')) return { refused: 'not-allowed-now' }
  if (isFull(matter, REPORTER)) return { refused: 'history-full' }
  return {
    set: { rating: { score, words: text, at: now }, ...derived(matter._id, matter.assignments, now) },
    entry: entryOf(input, 'rate'),
    tellReporter: false,
  }
}
