/** The words of a matter's life: states, queues and actions. What may follow what stands in `transitions.ts`. */

/** `guided`: not ours; the person was told whom to turn to, and nobody here has to act. */
export const MATTER_STATES = ['triage', 'waiting', 'working', 'answered', 'guided'] as const
export type MatterState = (typeof MATTER_STATES)[number]

/** Where an assignment lies on its desk. */
export const QUEUES = ['waiting', 'working', 'answered'] as const
export type Queue = (typeof QUEUES)[number]

/**
 * What a person can do to a matter. Staff: `sign` for it, `take` over what a colleague held, `reply`, `assign` (section),
 * `tell` how it goes, `register` the number that the 12315 platform gave. The reporter: `add` what was left out or ask on,
 * `rate` the answer.
 */
export const ACTIONS = ['sign', 'take', 'reply', 'assign', 'tell', 'register', 'add', 'rate'] as const
export type Action = (typeof ACTIONS)[number]

/** What can stand in a matter's history. `released`: its handler left, so it lies open on the desk; `confirmed`: the enterprise's claim was. */
export const ENTRY_KINDS = ['submitted', ...ACTIONS, 'overdue', 'opened', 'released', 'confirmed'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What a consultation is about (notice 二(二)). */
export const TOPICS = ['policy', 'right', 'dispute', 'overseas', 'exhibition'] as const
export type Topic = (typeof TOPICS)[number]
