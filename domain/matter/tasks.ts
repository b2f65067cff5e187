/** Which task of a matter is an organisation's. */
import type { Assignment } from './matter'

/** The section's open task to find whose a matter is, or undefined. */
export const openTriage = (assignments: readonly Assignment[]): Assignment | undefined =>
  assignments.find(task => task.triage && task.queue === 'waiting')

/**
 * The organisation's task. Where the section doubts that a matter of its own is its own, it has two: deciding that comes
 * first.
 */
export function taskOf(assignments: readonly Assignment[], org: string): Assignment | undefined {
  const own = assignments.filter(task => task.org === org)
  return openTriage(own) ?? own[0]
}
