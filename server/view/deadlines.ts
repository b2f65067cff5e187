/** The deadlines of a matter, and how far each is: as routing answered them, or as they run since a person decided. */
import { caveatOf } from '../../domain/deadline'
import { clockFor } from '../../domain/matter/clocks'
import type { Assignment, Clock, Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing'
import { cited } from '../../domain/routing/bases'
import { dueOf, limitInForce, rulesInForce } from '../city'

type Deadline = Answer['deadlines'][number]
type State = 'done' | 'now' | 'todo'

const isAdvisers = (task: Assignment): boolean => task.part === 'workstation'

/** The task of whoever is responsible, once that is known. */
const responsibleTask = ({ assignments }: Matter): Assignment | undefined =>
  assignments.find(task => !isAdvisers(task) && !task.triage)

/** A limit of the pack as a deadline that runs for a task; the text of law is that of the day on which it arrived. */
function deadlineOf({ limit, what, dueAt }: Clock, { assignedAt }: Assignment): Deadline {
  const known = limitInForce(limit)
  const basis = known ? cited(known.bases, assignedAt.slice(0, 10)).basis : '服务规范'
  return { limit, what, dueAt, basis, nature: known?.nature ?? 'norm', caveat: null }
}

/** What a task owes: signing for it, and what follows; each counted from the day it was assigned. */
const owedBy = (task: Assignment, matter: Matter): Deadline[] =>
  (['waiting', 'working'] as const).flatMap(queue => {
    const clock = clockFor(task, queue, matter, dueOf)
    if (!clock) return []
    return [
      matter.answer.deadlines.find(({ limit, dueAt }) => limit === clock.limit && dueAt === clock.dueAt) ??
        deadlineOf(clock, task),
    ]
  })

/** Without an adviser nobody owes an answer to the offer. */
function limitsOf(matter: Matter): Deadline[] {
  const responsible = responsibleTask(matter)
  // Whoever was confirmed by the section goes on by what routing answered; whom a person chose is not in it.
  const chosen = responsible && responsible.assignedAt !== matter.receivedAt
  if (chosen) return owedBy(responsible, matter)
  return matter.answer.deadlines.filter(
    ({ limit }) => limit !== 'workstation-answer' || matter.assignments.some(isAdvisers),
  )
}

/** How far a limit is, told by the task that it belongs to. */
function stateOf(limit: string, matter: Matter): State {
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

/**
 * Where a person stopped or prolonged the clock, its last word stands also when the step is done. What a body did to its
 * clock before the matter was another's is not this one's.
 */
function lastMoved(matter: Matter): string | undefined {
  const since = responsibleTask(matter)?.assignedAt
  const came = matter.history.findLastIndex(({ kind, at }) => kind === 'assign' && at === since)
  return matter.history.slice(came + 1).findLast(({ kind }) => kind === 'resume' || kind === 'extend')?.dueAt
}

const runningClock = ({ limit }: Deadline, { assignments }: Matter): Clock | undefined =>
  assignments.flatMap(({ clock }) => (clock?.limit === limit ? [clock] : []))[0]

const extended = ({ basis }: Deadline, { extendedAt }: Clock): string =>
  extendedAt ? `${basis}，已依法延长一次` : basis

/** A limit as it stands: the clock's own end while it runs, else as it would begin, counted by the days known now. */
function standing(deadline: Deadline, state: State, matter: Matter): Deadline {
  const { limit, dueAt, nature, caveat } = deadline
  const { calendar } = rulesInForce()
  const clock = runningClock(deadline, matter)
  if (clock) {
    const basis = extended(deadline, clock)
    return { ...deadline, basis, dueAt: clock.dueAt, caveat: caveatOf(clock.dueAt, calendar) }
  }
  if (state === 'done') {
    const moved = nature === 'statutory' ? lastMoved(matter) : undefined
    return { ...deadline, dueAt: moved ?? dueAt, caveat: null }
  }
  if (caveat === null) return deadline
  // Counted when the holidays were not published yet.
  const due = dueOf(limit, responsibleTask(matter)?.assignedAt ?? matter.receivedAt)
  return { ...deadline, dueAt: due.dueAt, caveat: caveatOf(due.dueAt, calendar) }
}

/** Every deadline of a matter with how far it is; a law's duty and a norm of service are told apart by `nature`. */
export const deadlinesOf = (matter: Matter) =>
  limitsOf(matter).map(deadline => {
    const state = stateOf(deadline.limit, matter)
    return { ...standing(deadline, state, matter), state }
  })
