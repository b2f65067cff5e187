/** The deadlines of a matter: as routing answered them, or as they run since a person decided who is responsible. */
import { clockFor } from '../../domain/matter/clocks'
import type { Assignment, Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing'
import { dueOf } from '../city'

type Deadline = Answer['deadlines'][number]

const holds = (matter: Matter, part: Assignment['part']): boolean =>
  matter.assignments.some(task => task.part === part)

/** What a task owes: signing for it, and what follows; each counted from the day it was assigned. */
function owedBy(task: Assignment, matter: Matter): Deadline[] {
  return (['waiting', 'working'] as const).flatMap(queue => {
    const clock = clockFor(task, queue, matter, dueOf)
    if (!clock) return []
    const answered = matter.answer.deadlines.find(deadline => deadline.limit === clock.limit)
    const { basis = '服务规范', nature = 'norm', caveat = null } = answered ?? {}
    return [{ limit: clock.limit, what: clock.what, dueAt: clock.dueAt, basis, nature, caveat }]
  })
}

/** Without an adviser nobody owes an answer to the offer. */
export function deadlinesOf(matter: Matter): Deadline[] {
  const decided = matter.history.some(entry => entry.kind === 'assign')
  const responsible = matter.assignments.find(task => task.part !== 'workstation' && !task.triage)
  if (decided && responsible) return owedBy(responsible, matter)
  return matter.answer.deadlines.filter(
    ({ limit }) => limit !== 'workstation-answer' || holds(matter, 'workstation'),
  )
}
