/** The deadlines of a matter, and how far each is: as routing answered them, or as they run since a person decided. */
import { clockFor } from '../../domain/matter/clocks'
import type { Assignment, Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing'
import { dueOf } from '../city'

type Deadline = Answer['deadlines'][number]

const isAdvisers = (task: Assignment): boolean => task.part === 'workstation'

/** The task of whoever is responsible, once that is known. */
const responsibleTask = ({ assignments }: Matter): Assignment | undefined =>
  assignments.find(task => !isAdvisers(task) && !task.triage)

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
function limitsOf(matter: Matter): Deadline[] {
  const decided = matter.history.some(entry => entry.kind === 'assign')
  const responsible = responsibleTask(matter)
  if (decided && responsible) return owedBy(responsible, matter)
  return matter.answer.deadlines.filter(
    ({ limit }) => limit !== 'workstation-answer' || matter.assignments.some(isAdvisers),
  )
}

/** How far a limit is, told by the task that it belongs to. */
function stateOf(limit: string, matter: Matter): 'done' | 'now' | 'todo' {
  const adviser = matter.assignments.find(isAdvisers)
  const triage = matter.assignments.find(task => task.triage)
  const responsible = responsibleTask(matter)
  if (limit === 'workstation-answer') return adviser?.queue === 'waiting' ? 'now' : 'done'
  if (limit === 'triage') return triage?.queue === 'waiting' ? 'now' : 'done'
  if (!responsible) return 'todo'
  if (limit === 'sign') return responsible.queue === 'waiting' ? 'now' : 'done'
  const states = { waiting: 'todo', working: 'now', answered: 'done' } as const
  return states[responsible.queue]
}

/** A limit that runs anew, after a further question, is due when its clock says so. */
function dueAtOf({ limit, dueAt }: Deadline, matter: Matter): string {
  const clock = responsibleTask(matter)?.clock
  return clock?.limit === limit ? clock.dueAt : dueAt
}

export const deadlinesOf = (matter: Matter) =>
  limitsOf(matter).map(deadline => ({
    ...deadline,
    dueAt: dueAtOf(deadline, matter),
    state: stateOf(deadline.limit, matter),
  }))
