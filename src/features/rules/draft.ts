/** Changes of the rules that are not in force yet: what was changed in which row, and on which revision that was seen. */
import type { Change, Table, Tables } from '../../../domain/rules/amendment'
import { isRecord, isText } from '../../lib/storage'
import type { ShownRow } from './use-rules'

type Row = Tables[Table]

export type Entry = {
  change: Change
  /** The row in force when it was changed; null where there was none. */
  before: Row | null
  /** What the row is called in lists. */
  title: string
  /** A colleague has changed the same row since. */
  overtaken: boolean
}

export type Draft = {
  /** The revision that lies under the changes. */
  base: number
  entries: readonly Entry[]
  /** Why, as far as it is written. */
  why: string
}

export const EMPTY: Draft = { base: 0, entries: [], why: '' }

/** Builds the change of one row; the table decides the row's shape. */
export const changeOf = <T extends Table>(table: T, id: string, row: Tables[T] | null): Change =>
  ({ table, id, row }) as Change

/** One string for one content, whatever the order in which a row's fields were written. */
const contentOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )

export const sameRow = (a: Row | null, b: Row | null) => contentOf(a) === contentOf(b)

export const sameChanges = (a: readonly Change[], b: readonly Change[]) => contentOf(a) === contentOf(b)

const isOf = (table: Table, id: string) => (entry: Entry) =>
  entry.change.table === table && entry.change.id === id

export const entryOf = (draft: Draft, table: Table, id: string): Entry | null =>
  draft.entries.find(isOf(table, id)) ?? null

/**
 * Puts a change into the draft, in place of an earlier one of the same row; one that leads back to the row in force
 * is none. `base` counts where the draft was empty: the others were made on their own.
 */
export const put = (draft: Draft, entry: Omit<Entry, 'overtaken'>, base: number): Draft => {
  const { table, id, row } = entry.change
  const others = draft.entries.filter(one => !isOf(table, id)(one))
  const entries = sameRow(row, entry.before) ? others : [...others, { ...entry, overtaken: false }]
  return { ...draft, base: draft.entries.length === 0 ? base : draft.base, entries }
}

export const drop = (draft: Draft, table: Table, id: string): Draft => ({
  ...draft,
  entries: draft.entries.filter(entry => !isOf(table, id)(entry)),
})

type Shown = { id: string; state: ShownRow['state']; row: Row }

/** The row that is in force; a row that was taken away is none. */
export const inForce = (rows: readonly Shown[] | undefined, id: string): Row | null => {
  const found = rows?.find(row => row.id === id)
  return found && found.state !== 'removed' ? found.row : null
}

/** Lays the draft over a newer revision: what a colleague has done already falls out, what they changed is marked. */
export const rebase = (draft: Draft, base: number, rows: { [T in Table]?: readonly Shown[] }): Draft => ({
  ...draft,
  base,
  entries: draft.entries.flatMap(entry => {
    const before = inForce(rows[entry.change.table], entry.change.id)
    if (sameRow(before, entry.change.row)) return []
    return [{ ...entry, before, overtaken: entry.overtaken || !sameRow(before, entry.before) }]
  }),
})

/** What a colleague changed meanwhile was looked at and is meant as it stands. */
export const keepMine = (draft: Draft, table: Table, id: string): Draft => ({
  ...draft,
  entries: draft.entries.map(entry => (isOf(table, id)(entry) ? { ...entry, overtaken: false } : entry)),
})

export const changesOf = (draft: Draft): Change[] => draft.entries.map(entry => entry.change)

export const tablesOf = (draft: Draft): Table[] => [
  ...new Set(draft.entries.map(entry => entry.change.table)),
]

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  isRecord(value.change) &&
  isText(value.change.table) &&
  isText(value.change.id) &&
  (value.change.row === null || isRecord(value.change.row)) &&
  (value.before === null || isRecord(value.before)) &&
  typeof value.title === 'string' &&
  typeof value.overtaken === 'boolean'

/** What the phone kept is one of ours; an older release's is thrown away. */
export const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  typeof value.base === 'number' &&
  typeof value.why === 'string' &&
  Array.isArray(value.entries) &&
  value.entries.every(isEntry)
