/** The words of a matter's life: states, queues and actions. What may follow what stands in `transitions.ts`. */

/** `guided`: not ours; the person was told whom to turn to, and nobody here has to act. */
export const MATTER_STATES = ['triage', 'waiting', 'working', 'answered', 'guided'] as const
export type MatterState = (typeof MATTER_STATES)[number]

/** Where an assignment lies on its desk. */
export const QUEUES = ['waiting', 'working', 'answered'] as const
export type Queue = (typeof QUEUES)[number]

/**
 * What a person can do to a matter. Staff: `sign` for it, `take` over what a colleague held, `reply`, `assign` (section),
 * `tell` how it goes, `register` the number that the 12315 platform gave, `object` that it is not theirs, `pause`, `resume` and `extend` a
 * statutory clock. The reporter: `add` what was left out or ask on,
 * `rate` the answer.
 */
export const ACTIONS = [
  'sign',
  'take',
  'reply',
  'assign',
  'tell',
  'register',
  'object',
  'pause',
  'resume',
  'extend',
  'add',
  'rate',
] as const
export type Action = (typeof ACTIONS)[number]

/** What can stand in a matter's history. `redated`: holidays were published, so a deadline moved; `released`: its handler left, so it lies open on the desk; `confirmed`: the enterprise's claim was. */
export const ENTRY_KINDS = [
  'submitted',
  ...ACTIONS,
  'overdue',
  'redated',
  'opened',
  'released',
  'confirmed',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What a consultation is about (notice 二(二)). */
export const TOPICS = ['policy', 'right', 'dispute', 'overseas', 'exhibition'] as const
export type Topic = (typeof TOPICS)[number]

/** Why a body says that a matter is not its own (程序规定 13, 16): each is held against another kind of rule. */
export const OBJECTIONS = ['not-ours', 'wrong-place', 'wrong-right'] as const
export type ObjectionReason = (typeof OBJECTIONS)[number]

/** What stops the clock of verification (程序规定 18): testing, appraisal, identification by the right holder. */
export const PAUSES = ['testing', 'appraisal', 'identification'] as const
export type PauseReason = (typeof PAUSES)[number]
