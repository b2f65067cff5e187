/** What one step changes in a matter, and the two questions asked before every step: done already? room left? */
import type { Evidence } from '../evidence/evidence'
import { type Actor, type Entry, MAX_HISTORY, type Matter } from './matter'
import type { ObjectionReason } from './states'

/** What one action changes: committed together with its entry, or not at all. */
export type Change = {
  set: Partial<
    Pick<
      Matter,
      | 'state'
      | 'assignments'
      | 'desk'
      | 'participants'
      | 'informed'
      | 'objections'
      | 'objectedAt'
      | 'enterpriseKey'
      | 'rating'
      | 'registered'
      | 'lastEventAt'
      | 'recency'
      | 'clockAt'
      | 'countedBy'
    >
  >
  entry: Entry
  /** Evidence that came with it; absent where none did. */
  evidence?: Evidence[]
  /** Whether the reporter is owed a WeChat message about it. */
  tellReporter: boolean
}

export type Refused = {
  refused:
    | 'not-allowed-now'
    | 'history-full'
    | 'evidence-full'
    | 'evidence-twice'
    | 'ran-out'
    | 'stands-still'
    | 'runs'
    | 'extended'
    | 'not-lead'
}

/** What was asked for, as far as a repetition has to bring the same. */
export type Asked = {
  id: string
  action: Entry['kind']
  by: Actor
  text: string | null
  to?: string
  evidence?: Evidence[]
  score?: number
  /** Of an objection. */
  reason?: ObjectionReason
  /** Of a stopped clock. */
  waits?: Entry['waits']
}

const sameActor = (a: Actor, b: Actor): boolean =>
  'identity' in a ? 'identity' in b && a.identity === b.identity : a.role === b.role

/** Files of an entry with what the reporter said of each, as one text to compare. */
const filesOf = (files: Evidence[]): string =>
  JSON.stringify(files.map(({ id, exposes, shows }) => [id, exposes, shows]))

const evidenceOf = ({ evidence }: Matter, ids: string[]): Evidence[] =>
  ids.flatMap(id => evidence.find(file => file.id === id) ?? [])

/**
 * Whether an action came before: its entry stands in the history as the same person's, with the same content. An id
 * that stands for anything else is `taken`, so that nothing written is ever answered as done without being stored.
 */
export function repeated(matter: Matter, asked: Asked): 'new' | 'done' | 'taken' {
  const entry = matter.history.find(row => row.id === asked.id)
  if (!entry) return 'new'
  const same =
    entry.kind === asked.action &&
    sameActor(entry.by, asked.by) &&
    entry.text === asked.text &&
    entry.to === (asked.to ?? null) &&
    filesOf(evidenceOf(matter, entry.evidence ?? [])) === filesOf(asked.evidence ?? []) &&
    entry.waits === asked.waits &&
    (asked.score === undefined || asked.score === matter.rating?.score) &&
    asked.reason === matter.objections.find(one => one.id === asked.id)?.reason
  return same ? 'done' : 'taken'
}

/** Parties that have a third of the room at most: they cannot use up what the responsible body needs. */
const BOUNDED: readonly Actor['role'][] = ['workstation', 'reporter']

/** Whether the history has no room left for a step of this party. */
export function isFull({ history }: Matter, by: Actor): boolean {
  if (history.length >= MAX_HISTORY) return true
  const own = history.filter(row => row.by.role === by.role).length
  return BOUNDED.includes(by.role) && own >= MAX_HISTORY / 3
}

/** The matter after a change; what the database holds once the change is committed. */
export function applyChange(matter: Matter, change: Change): Matter {
  const { entry, evidence = [] } = change
  return {
    ...matter,
    ...change.set,
    version: matter.version + 1,
    history: [...matter.history, entry],
    evidence: [...matter.evidence, ...evidence],
    hashes: [...matter.hashes, ...evidence.map(file => file.sha256)],
    ...(evidence.some(file => file.check === 'waiting') && { checkAt: entry.at }),
    ...(change.tellReporter && {
      owed: { ...matter.owed, [entry.id]: { entry: entry.id } },
      outboxAt: entry.at,
    }),
  }
}
