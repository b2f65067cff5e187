/** What the database's indexes need of a matter, derived from its assignments and nothing else. */
import type { Assignment, Clock, DeskSlot, Matter, Part } from './matter'

/** Sorts after every date-time: a clock that stands still is neither late nor due today. */
const STANDS_STILL = '}'
/** Sorts after those: tasks on which no clock runs stand last. */
const NO_CLOCK = '~'

/** `bureau-411525/waiting` */
export const queueKey = (org: string, queue: Assignment['queue']): string => `${org}/${queue}`

/** `<identity>/working`; `bureau-411525/-/working` while nobody holds it. */
export const holderKey = (holder: string | null, org: string, queue: Assignment['queue']): string =>
  `${holder ?? `${org}/-`}/${queue}`

function dueKey({ clock, assignedAt }: Assignment, id: string): string {
  if (!clock) return `${NO_CLOCK}${assignedAt}-${id}`
  // What has been waited for the longest is asked after first.
  return clock.paused ? `${STANDS_STILL}${clock.paused.since}-${id}` : `${clock.dueAt}-${id}`
}

/** One slot a desk. A part holds at most one assignment. */
export function deskSlots(assignments: readonly Assignment[], id: string): Partial<Record<Part, DeskSlot>> {
  const slots: Partial<Record<Part, DeskSlot>> = {}
  for (const assignment of assignments) {
    slots[assignment.part] = {
      queue: queueKey(assignment.org, assignment.queue),
      holder: holderKey(assignment.handler?.identity ?? null, assignment.org, assignment.queue),
      due: dueKey(assignment, id),
    }
  }
  return slots
}

/** The nearest deadline that has not been marked as missed, or undefined. */
export const nextClockAt = (assignments: readonly Assignment[]): string | undefined =>
  assignments
    .flatMap(({ clock, overdue }) => (clock && !clock.paused && !overdue ? [clock.dueAt] : []))
    .sort()[0]

/** One that stands still is counted when it runs on; hours are no days, so no calendar counts them. */
export const isCounted = (clock: Clock | null): clock is Clock =>
  clock !== null && !clock.paused && !(clock.length && 'hours' in clock.length)

/** By which calendar the running clocks were counted; empty where they differ or nobody knows, so that it is looked at. */
function countedBy(assignments: readonly Assignment[]): string | undefined {
  const marks = new Set(
    assignments
      .map(({ clock }) => clock)
      .filter(isCounted)
      .map(clock => clock.countedBy ?? ''),
  )
  return marks.size > 1 ? '' : [...marks][0]
}

/** Sort key of lists by the latest event; unique by the id at its end. */
export const recencyKey = (at: string, id: string): string => `${at}-${id}`

/** Everything derived that changes when the assignments or the history do. */
export const derived = (id: string, assignments: Assignment[], at: string) =>
  ({
    desk: deskSlots(assignments, id),
    clockAt: nextClockAt(assignments),
    countedBy: countedBy(assignments),
    lastEventAt: at,
    recency: recencyKey(at, id),
  }) satisfies Partial<Matter>
