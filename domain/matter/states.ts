/** The words of a matter's life: states, queues and actions. What may follow what stands in `transitions.ts`. */

/** `guided`: not ours; the person was told whom to turn to, and nobody here has to act. */
export const MATTER_STATES = ['triage', 'waiting', 'working', 'answered', 'guided'] as const
export type MatterState = (typeof MATTER_STATES)[number]

/** Where an assignment lies on its desk. */
export const QUEUES = ['waiting', 'working', 'answered'] as const
export type Queue = (typeof QUEUES)[number]

/** What a person can do to a matter. */
export const ACTIONS = ['sign', 'reply', 'assign', 'tell'] as const
export type Action = (typeof ACTIONS)[number]

/** What can stand in a matter's history. */
export const ENTRY_KINDS = ['submitted', ...ACTIONS, 'overdue', 'opened'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
