/** What the database's indexes need of a matter, derived from its assignments and nothing else. */
import type { Assignment, DeskSlot, Matter, Part } from './matter'

/** Sorts after every date-time: tasks on which no clock runs stand last. */
const NO_CLOCK = '~'

/** `bureau-411525/waiting` */
export const queueKey = (org: string, queue: Assignment['queue']): string => `${org}/${queue}`

/** `<identity>/working`; `bureau-411525/-/working` while nobody holds it. */
export const holderKey = (holder: string | null, org: string, queue: Assignment['queue']): string =>
  `${holder ?? `${org}/-`}/${queue}`

const dueKey = (assignment: Assignment, id: string): string =>
  assignment.clock ? `${assignment.clock.dueAt}-${id}` : `${NO_CLOCK}${assignment.assignedAt}-${id}`

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
    .flatMap(assignment => (assignment.clock && !assignment.overdue ? [assignment.clock.dueAt] : []))
    .sort()[0]

/** Sort key of lists by the latest event; unique by the id at its end. */
export const recencyKey = (at: string, id: string): string => `${at}-${id}`

/** Everything derived that changes when the assignments or the history do. */
export const derived = (id: string, assignments: Assignment[], at: string) =>
  ({
    desk: deskSlots(assignments, id),
    clockAt: nextClockAt(assignments),
    lastEventAt: at,
    recency: recencyKey(at, id),
  }) satisfies Partial<Matter>
