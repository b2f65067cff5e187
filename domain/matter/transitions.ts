/** What may follow what: two tables, of staff and of the reporter, that buttons and server read. A missing row means no. */
import type { LegalKind } from '../routing/answer'
import { clockRefusal } from './clock-rules'
import type { Assignment, Matter, Part } from './matter'
import type { Action, MatterState, Queue } from './states'

export type Transition = {
  part: Part
  /** Only for the section's triage tasks (true) or only for the others (false); for both where absent. */
  triage?: boolean
  /** Only for these kinds of matter; for all where absent. */
  kinds?: readonly LegalKind[]
  from: Queue
  action: Action
  to: Queue
  /** State of the whole matter afterwards; absent where it does not change. */
  state?: MatterState
  /** Work inside the organisation: the reporter gets no WeChat message of it. */
  quiet?: true
}

/** What the 12315 platform registers; a consultation is no report. */
const REPORTS = ['lead', 'request'] as const

/** The life of an assignment. */
export const TRANSITIONS: readonly Transition[] = [
  { part: 'bureau', from: 'waiting', action: 'sign', to: 'working', state: 'working' },
  { part: 'bureau', from: 'waiting', action: 'take', to: 'waiting', quiet: true },
  { part: 'bureau', from: 'working', action: 'take', to: 'working', quiet: true },
  // Telling how it goes ends no clock: only the reply that carries the outcome does.
  { part: 'bureau', from: 'working', action: 'tell', to: 'working' },
  { part: 'bureau', from: 'working', action: 'reply', to: 'answered', state: 'answered' },
  { part: 'bureau', from: 'answered', action: 'reply', to: 'answered' },
  // Whoever objects keeps the task where it lies until the section has decided (程序规定 13, 14, 16).
  { part: 'bureau', from: 'waiting', action: 'object', to: 'waiting', quiet: true },
  { part: 'bureau', from: 'working', action: 'object', to: 'working', quiet: true },
  { part: 'bureau', kinds: REPORTS, from: 'working', action: 'pause', to: 'working' },
  { part: 'bureau', kinds: REPORTS, from: 'working', action: 'resume', to: 'working' },
  { part: 'bureau', kinds: REPORTS, from: 'working', action: 'extend', to: 'working' },
  { part: 'bureau', kinds: REPORTS, from: 'working', action: 'register', to: 'working', quiet: true },
  { part: 'bureau', kinds: REPORTS, from: 'answered', action: 'register', to: 'answered', quiet: true },
  { part: 'section', triage: false, from: 'waiting', action: 'sign', to: 'working', state: 'working' },
  { part: 'section', triage: false, from: 'waiting', action: 'take', to: 'waiting', quiet: true },
  { part: 'section', triage: false, from: 'working', action: 'take', to: 'working', quiet: true },
  { part: 'section', triage: false, from: 'waiting', action: 'object', to: 'waiting', quiet: true },
  { part: 'section', triage: false, from: 'working', action: 'object', to: 'working', quiet: true },
  { part: 'section', triage: false, kinds: REPORTS, from: 'working', action: 'pause', to: 'working' },
  { part: 'section', triage: false, kinds: REPORTS, from: 'working', action: 'resume', to: 'working' },
  { part: 'section', triage: false, kinds: REPORTS, from: 'working', action: 'extend', to: 'working' },
  { part: 'section', triage: false, from: 'working', action: 'tell', to: 'working' },
  { part: 'section', triage: false, from: 'working', action: 'reply', to: 'answered', state: 'answered' },
  { part: 'section', triage: false, from: 'answered', action: 'reply', to: 'answered' },
  {
    part: 'section',
    triage: false,
    kinds: REPORTS,
    from: 'working',
    action: 'register',
    to: 'working',
    quiet: true,
  },
  {
    part: 'section',
    triage: false,
    kinds: REPORTS,
    from: 'answered',
    action: 'register',
    to: 'answered',
    quiet: true,
  },
  { part: 'section', triage: true, from: 'waiting', action: 'assign', to: 'answered', state: 'waiting' },
  { part: 'workstation', from: 'waiting', action: 'sign', to: 'working' },
  { part: 'workstation', from: 'waiting', action: 'take', to: 'waiting', quiet: true },
  { part: 'workstation', from: 'working', action: 'take', to: 'working', quiet: true },
  { part: 'workstation', from: 'working', action: 'reply', to: 'answered' },
  { part: 'workstation', from: 'answered', action: 'reply', to: 'answered' },
]

const fits = (row: Transition, assignment: Assignment, kind: LegalKind): boolean =>
  row.part === assignment.part &&
  row.from === assignment.queue &&
  (row.triage === undefined || row.triage === assignment.triage) &&
  (row.kinds === undefined || row.kinds.includes(kind))

/** Nobody takes over what is in their own hands. */
const isOwnTake = (action: Action, { handler }: Assignment, identity: string): boolean =>
  action === 'take' && handler?.identity === identity

/** The row that allows a person an action on an assignment of a matter of this kind, or undefined. */
export const transitionFor = (
  assignment: Assignment,
  kind: LegalKind,
  action: Action,
  identity: string,
): Transition | undefined =>
  isOwnTake(action, assignment, identity)
    ? undefined
    : TRANSITIONS.find(
        row =>
          row.action === action && fits(row, assignment, kind) && clockRefusal(action, assignment) === null,
      )

/** The actions that an assignment allows a person now. */
export const actionsFor = (assignment: Assignment, kind: LegalKind, identity: string): Action[] =>
  TRANSITIONS.filter(row => fits(row, assignment, kind))
    .map(row => row.action)
    .filter(action => !isOwnTake(action, assignment, identity))
    .filter(action => clockRefusal(action, assignment) === null)

export type OwnerAction = 'add' | 'rate'

type OwnerTransition = {
  kinds: readonly LegalKind[]
  from: readonly MatterState[]
  action: OwnerAction
  /** An answered matter goes back to the desk of whoever answered. */
  reopens?: true
  /** No second time. */
  once?: true
}

const OPEN = ['triage', 'waiting', 'working'] as const

/** What the reporter can do. An answered report is not reopened by an addition: that needs a decision of its own. */
export const OWNER_TRANSITIONS: readonly OwnerTransition[] = [
  { kinds: [...REPORTS, 'consultation'], from: OPEN, action: 'add' },
  { kinds: ['consultation'], from: ['answered'], action: 'add', reopens: true },
  { kinds: [...REPORTS, 'consultation'], from: ['answered'], action: 'rate', once: true },
]

type OwnerSees = Pick<Matter, 'kind' | 'state' | 'rating'>

const fitsOwner = (row: OwnerTransition, { kind, state, rating }: OwnerSees): boolean =>
  row.kinds.includes(kind) && row.from.includes(state) && !(row.once && rating !== null)

/** The row that allows the reporter an action, or undefined. */
export const ownerTransitionFor = (matter: OwnerSees, action: OwnerAction): OwnerTransition | undefined =>
  OWNER_TRANSITIONS.find(row => row.action === action && fitsOwner(row, matter))

/** The actions that a matter allows the reporter now. */
export const ownerActionsFor = (matter: OwnerSees): OwnerAction[] =>
  OWNER_TRANSITIONS.filter(row => fitsOwner(row, matter)).map(row => row.action)
