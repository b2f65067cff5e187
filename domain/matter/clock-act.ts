/** The clock of verification stands still, runs on and is prolonged (程序规定 18); decided purely. */
import type { Run } from '../deadline/run'
import type { Official } from './act'
import { type Change, isFull, type Refused } from './change'
import { clockRefusal, extensionOf } from './clock-rules'
import type { DueOf } from './clocks'
import type { Assignment, Clock, Entry, Matter } from './matter'
import { derived } from './slots'
import type { PauseReason } from './states'
import { taskOf } from './tasks'
import { transitionFor } from './transitions'

/** How deadlines are counted now: what a limit of the pack gives, and when a limit ends that has a story. */
export type Counting = {
  dueOf: DueOf
  endOf: (run: Run) => Pick<Clock, 'dueAt' | 'countedBy'>
}

/** Step of a person; `lead` where the person is in charge of the organisation. */
type Base = { id: string; by: Official; lead: boolean; now: string; counting: Counting }

export type ClockStep =
  | { action: 'pause'; reason: PauseReason; why: string }
  | { action: 'resume' }
  | { action: 'extend'; why: string }

type Step = Base & ClockStep

/** Clocks that were started before lengths were kept have the pack's. */
function lengthOf({ limit, from, length }: Pick<Clock, 'limit' | 'from' | 'length'>, dueOf: DueOf) {
  const known = length ?? dueOf(limit, from).length
  if (!known) throw new Error(`nobody knows how long ${limit} is`)
  return known
}

/** The clock counted anew from its whole story. */
export function counted(clock: Clock, { dueOf, endOf }: Counting): Clock {
  const { from, extension, stops = [] } = clock
  return { ...clock, ...endOf({ from, length: lengthOf(clock, dueOf), extension, stops }) }
}

function ranOn({ paused, ...clock }: Clock, { now, counting }: Base): Clock {
  const since = paused?.since ?? now
  return counted({ ...clock, stops: [...(clock.stops ?? []), { since, until: now }] }, counting)
}

function prolonged(clock: Clock, { now, counting }: Base): Clock {
  const limit = extensionOf(clock.limit) ?? ''
  const extension = lengthOf({ limit, from: now }, counting.dueOf)
  return counted({ ...clock, extendedAt: now, extension }, counting)
}

function clockAfter(clock: Clock, step: Step): Clock {
  if (step.action === 'resume') return ranOn(clock, step)
  if (step.action === 'extend') return prolonged(clock, step)
  return { ...clock, paused: { since: step.now, reason: step.reason, why: step.why } }
}

/** A clock that has run out by now, marked or not; one that stands still has not. */
const ranOut = ({ clock }: Assignment, now: string): boolean =>
  clock !== null && !clock.paused && clock.dueAt < now

/** Why the step may not be done now, or null. */
function refusal(matter: Matter, own: Assignment, step: Step): Refused['refused'] | null {
  if (!transitionFor(own, matter.kind, step.action, step.by.identity))
    return clockRefusal(step.action, own) ?? 'not-allowed-now'
  if (step.action === 'extend' && !step.lead) return 'not-lead'
  if (ranOut(own, step.now)) return 'ran-out'
  // What stands still can always run on, or a full record would stop it for ever.
  return step.action !== 'resume' && isFull(matter, step.by) ? 'history-full' : null
}

function entryOf(step: Step, { part }: Assignment, { dueAt }: Clock): Entry {
  const { id, now: at, action: kind, by } = step
  const text = step.action === 'resume' ? null : step.why
  const base = { id, at, kind, part, by, text, to: null }
  return step.action === 'pause' ? { ...base, waits: step.reason } : { ...base, dueAt }
}

/** Approving is no work on a task; stopping its clock and letting it run on are, so whoever does holds it. */
const handlerAfter = ({ handler }: Assignment, { action, by }: Step): Assignment['handler'] =>
  action === 'extend' ? handler : (handler ?? { identity: by.identity, name: by.name })

/** Stops a clock, lets it run on or prolongs it, or says why that may not be done now. */
export function actOnClock(matter: Matter, step: Step): Change | Refused {
  const own = taskOf(matter.assignments, step.by.org)
  if (!own?.clock) return { refused: 'not-allowed-now' }
  const refused = refusal(matter, own, step)
  if (refused) return { refused }
  const clock = clockAfter(own.clock, step)
  const assignments = matter.assignments.map(task =>
    task === own ? { ...task, handler: handlerAfter(task, step), clock } : task,
  )
  return {
    set: { assignments, ...derived(matter._id, assignments, step.now) },
    entry: entryOf(step, own, clock),
    tellReporter: true,
  }
}
