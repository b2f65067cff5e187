/** The rows of a table as the list shows them: those in force with what the draft would do to them, then its new ones. */
import type { Change, Table, Tables } from '../../../domain/rules/amendment'
import type { Tone } from '../../ui/cx'
import type { Draft, Entry } from './draft'
import { kindOf, type Names, rowNote, rowTitle } from './row-words'
import type { ShownRow } from './use-rules'

export type ListRow = {
  id: string
  title: string
  note: string | null
  source: string | null
  /** What nobody has confirmed, as it would be with the draft. */
  doubt: string | null
  tags: readonly { text: string; tone: Tone }[]
  gone: boolean
  changed: boolean
  waiting: boolean
}

const STATES: Record<ShownRow['state'], ListRow['tags']> = {
  delivered: [],
  changed: [{ text: '改过', tone: 'sky' }],
  added: [{ text: '新增', tone: 'tea' }],
  removed: [{ text: '已移除', tone: 'grey' }],
}

const WAITING = {
  added: '新增，未启用',
  changed: '改动未启用',
  removed: '移除，未启用',
} as const

/** A row of the draft is confirmed once it has a source, and where it says so itself, once it says so. */
const isConfirmed = (row: Tables[Table]) => {
  if ('confirmed' in row) return row.confirmed
  // What is doubtful about a limit is the law's basis, which no row of ours settles.
  if ('length' in row || ('demo' in row && row.demo)) return false
  return row.source !== null
}

/** A limit is never taken away, but goes back to what was delivered. */
const waitingText = ({ change, before }: Entry) =>
  change.table === 'limits' && change.row === null ? '恢复交付时的，未启用' : WAITING[kindOf(change, before)]

const waitingTag = (entry: Entry): ListRow['tags'] => [{ text: waitingText(entry), tone: 'amber' }]

const wordsOf = ({ table, row }: Change, names: Names) =>
  row && { title: rowTitle<Table>(table, row, names), note: rowNote<Table>(table, row, names) || null }

const inForce = (row: ShownRow): ListRow => ({
  id: row.id,
  title: row.title,
  note: row.note,
  source: row.source,
  doubt: row.state === 'removed' ? null : row.doubt,
  tags: STATES[row.state],
  gone: row.state === 'removed',
  changed: row.state !== 'delivered',
  waiting: false,
})

const withEntry = (row: ListRow, entry: Entry, names: Names): ListRow => {
  const { row: next } = entry.change
  const words = wordsOf(entry.change, names)
  return {
    ...row,
    // A limit's own name stands in the list alone.
    title: words && entry.change.table !== 'limits' ? words.title : row.title,
    note: words?.note ?? row.note,
    source: next ? next.source : row.source,
    doubt: next && !isConfirmed(next) ? row.doubt : null,
    tags: [...row.tags, ...waitingTag(entry)],
    gone: next === null && entry.change.table !== 'limits',
    waiting: true,
  }
}

const newRow = (entry: Entry, names: Names): ListRow => ({
  id: entry.change.id,
  title: entry.title,
  note: wordsOf(entry.change, names)?.note ?? null,
  source: entry.change.row?.source ?? null,
  doubt: null,
  tags: waitingTag(entry),
  gone: false,
  changed: false,
  waiting: true,
})

/** New rows of the draft first: they were just made. */
export const listRows = (table: Table, rows: readonly ShownRow[], draft: Draft, names: Names): ListRow[] => {
  const entries = draft.entries.filter(({ change }) => change.table === table)
  const entryOf = (id: string) => entries.find(({ change }) => change.id === id)
  const known = new Set(rows.map(({ id }) => id))
  return [
    ...entries.filter(({ change }) => !known.has(change.id)).map(entry => newRow(entry, names)),
    ...rows.map(row => {
      const entry = entryOf(row.id)
      return entry ? withEntry(inForce(row), entry, names) : inForce(row)
    }),
  ]
}

export const FILTERS = ['all', 'doubt', 'changed', 'waiting'] as const
export type Filter = (typeof FILTERS)[number]

const FITS: Record<Filter, (row: ListRow) => boolean> = {
  all: () => true,
  doubt: row => row.doubt !== null,
  changed: row => row.changed,
  waiting: row => row.waiting,
}

export const countOf = (rows: readonly ListRow[], filter: Filter) => rows.filter(FITS[filter]).length

const textOf = ({ id, title, note, source, doubt }: ListRow) => [id, title, note, source, doubt].join(' ')

/** Rows of a filter in which every word is found. */
export const sought = (rows: readonly ListRow[], filter: Filter, words: string): ListRow[] => {
  const wanted = words.split(/\s+/).filter(word => word !== '')
  return rows.filter(row => FITS[filter](row) && wanted.every(word => textOf(row).includes(word)))
}
