/** A handler left: what the person held lies open on the desk of the organisation, and its clock runs on. */
import type { Change } from './change'
import type { Matter } from './matter'
import { derived } from './slots'

/** Takes the person off the task that is not answered yet; null where the person holds none. Run twice, it releases once. */
export function release(matter: Matter, identity: string, now: string): Change | null {
  const held = matter.assignments.find(
    task => task.handler?.identity === identity && task.queue !== 'answered',
  )
  if (!held) return null
  const assignments = matter.assignments.map(task => (task === held ? { ...task, handler: null } : task))
  return {
    set: { assignments, ...derived(matter._id, assignments, now) },
    entry: {
      id: `released-${held.part}-${identity}-${matter.version}`,
      at: now,
      kind: 'released',
      part: held.part,
      by: { role: 'system' },
      text: null,
      to: held.org,
    },
    tellReporter: false,
  }
}
