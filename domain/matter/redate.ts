/** Holidays were published: clocks that were counted without them are counted again, and the record says so. */
import type { Change } from './change'
import { type Counting, counted } from './clock-act'
import type { Assignment, Matter } from './matter'
import { derived, isCounted } from './slots'

type Redated =
  /** A deadline moved. */
  | { change: Change }
  /** None did: the calendar's mark is all that is to be kept. */
  | { assignments: Assignment[] }

/** A clock that was called late and is not by the calendar that holds is late no more. */
function recounted(task: Assignment, counting: Counting, now: string): Assignment {
  if (!isCounted(task.clock)) return task
  const clock = counted(task.clock, counting)
  return { ...task, clock, overdue: task.overdue && clock.dueAt < now }
}

/**
 * The running clocks of a matter by the calendar in force; one moved deadline a time, an entry each. Run twice, it
 * redates once.
 */
export function redate(matter: Matter, counting: Counting, now: string): Redated {
  const after = matter.assignments.map(task => recounted(task, counting, now))
  const at = matter.assignments.findIndex(({ clock }, index) => clock?.dueAt !== after[index]?.clock?.dueAt)
  const moved = after[at]
  if (!moved?.clock) return { assignments: after }
  const assignments = matter.assignments.map((task, index) => (index === at ? moved : task))
  return {
    change: {
      set: { assignments, ...derived(matter._id, assignments, now) },
      entry: {
        id: `redated-${moved.part}-${matter.version}`,
        at: now,
        kind: 'redated',
        part: moved.part,
        by: { role: 'system' },
        text: moved.clock.what,
        to: moved.org,
        dueAt: moved.clock.dueAt,
      },
      tellReporter: false,
    },
  }
}
