/** What may follow what: one table that buttons and server read. A missing row means no. */
import type { Assignment, Part } from './matter'
import type { Action, MatterState, Queue } from './states'

export type Transition = {
  part: Part
  /** Only for the section's triage tasks (true) or only for the others (false); for both where absent. */
  triage?: boolean
  from: Queue
  action: Action
  to: Queue
  /** State of the whole matter afterwards; absent where it does not change. */
  state?: MatterState
}

/** The life of an assignment. */
export const TRANSITIONS: readonly Transition[] = [
  { part: 'bureau', from: 'waiting', action: 'sign', to: 'working', state: 'working' },
  // Telling how it goes ends no clock: only the reply that carries the outcome does.
  { part: 'bureau', from: 'working', action: 'tell', to: 'working' },
  { part: 'bureau', from: 'working', action: 'reply', to: 'answered', state: 'answered' },
  { part: 'bureau', from: 'answered', action: 'reply', to: 'answered' },
  { part: 'section', triage: false, from: 'waiting', action: 'sign', to: 'working', state: 'working' },
  { part: 'section', triage: false, from: 'working', action: 'tell', to: 'working' },
  { part: 'section', triage: false, from: 'working', action: 'reply', to: 'answered', state: 'answered' },
  { part: 'section', triage: false, from: 'answered', action: 'reply', to: 'answered' },
  { part: 'section', triage: true, from: 'waiting', action: 'assign', to: 'answered', state: 'waiting' },
  { part: 'workstation', from: 'waiting', action: 'sign', to: 'working' },
  { part: 'workstation', from: 'working', action: 'reply', to: 'answered' },
  { part: 'workstation', from: 'answered', action: 'reply', to: 'answered' },
]

const fits = (row: Transition, assignment: Assignment): boolean =>
  row.part === assignment.part &&
  row.from === assignment.queue &&
  (row.triage === undefined || row.triage === assignment.triage)

/** The row that allows an action on an assignment, or undefined. */
export const transitionFor = (assignment: Assignment, action: Action): Transition | undefined =>
  TRANSITIONS.find(row => row.action === action && fits(row, assignment))

/** The actions that an assignment allows now. */
export const actionsFor = (assignment: Assignment): Action[] =>
  TRANSITIONS.filter(row => fits(row, assignment)).map(row => row.action)
