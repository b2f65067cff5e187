/** Whose turn it is, doing what, by when, and how much of the clock is used. */
import type { Outputs } from '../../contract'
import type { Viewer } from '../../domain/access/relation'
import type { Assignment, Clock, Matter } from '../../domain/matter/matter'
import { openObjection } from '../../domain/matter/object'
import { openTriage, taskOf } from '../../domain/matter/tasks'
import { orgName, usedDays } from '../city'
import { extensionWords, natureWords, standsWords, waitsWords } from './clock-words'
import { type Audience, turnWords } from './labels'

export type Turn = NonNullable<Outputs['matter']['read']['turn']>

type OnTurn = Pick<Matter, 'assignments' | 'objections'>

/**
 * The viewer's own open task, else the section's while it decides whose the matter is, else the responsible body's; an
 * adviser's task is nobody else's turn.
 */
function taskOnTurn({ assignments }: OnTurn, viewer: Viewer): Assignment | undefined {
  const open = assignments.filter(task => task.clock)
  return taskOf(open, viewer.org) ?? openTriage(open) ?? open.find(task => task.part !== 'workstation')
}

/** What a clock asks for, by when, and what then; one that stands still has no deadline to tell. */
function clockWords(clock: Clock, audience: Audience, disputed: boolean, left: number) {
  const { limit, dueAt, paused } = clock
  if (paused) return { doing: waitsWords(paused.reason, audience), dueAt: null, atDue: standsWords(left) }
  const { doing, atDue } = turnWords(clock, audience, disputed)
  return { doing, dueAt, atDue: `${natureWords(limit)}${extensionWords(clock, atDue)}` }
}

/** The turn as the viewer reads it, or null where nobody has to act. */
export function turnOf(matter: OnTurn, viewer: Viewer, now: string): Turn | null {
  const task = taskOnTurn(matter, viewer)
  if (!task?.clock) return null
  const audience = viewer.role === 'enterprise' ? 'owner' : 'staff'
  const { used, left } = usedDays(task.clock, now)
  return {
    who: orgName(task.org),
    yours: task.org === viewer.org,
    ...clockWords(task.clock, audience, openObjection(matter) !== null, left),
    usedWorkingDays: used,
    leftWorkingDays: left,
  }
}
