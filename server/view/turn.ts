/** Whose turn it is, doing what, by when, and how much of the clock is used. */
import type { Outputs } from '../../contract'
import type { Viewer } from '../../domain/access/relation'
import type { Assignment, Matter } from '../../domain/matter/matter'
import { orgName, workingDays } from '../city'
import { turnWords } from './labels'

export type Turn = NonNullable<Outputs['matter']['read']['turn']>

/** The viewer's own open task, else the responsible body's; an adviser's task is nobody else's turn. */
function taskOnTurn(matter: Pick<Matter, 'assignments'>, viewer: Viewer): Assignment | undefined {
  const open = matter.assignments.filter(task => task.clock)
  return open.find(task => task.org === viewer.org) ?? open.find(task => task.part !== 'workstation')
}

/** The turn as the viewer reads it, or null where nobody has to act. */
export function turnOf(matter: Pick<Matter, 'assignments'>, viewer: Viewer, now: string): Turn | null {
  const task = taskOnTurn(matter, viewer)
  if (!task?.clock) return null
  const { doing, atDue } = turnWords(task.clock, viewer.role === 'enterprise' ? 'owner' : 'staff')
  return {
    who: orgName(task.org),
    yours: task.org === viewer.org,
    doing,
    dueAt: task.clock.dueAt,
    atDue,
    usedWorkingDays: Math.max(0, workingDays(task.clock.from, now)),
    leftWorkingDays: workingDays(now, task.clock.dueAt),
  }
}
