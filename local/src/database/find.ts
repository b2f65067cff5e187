/** Carries a plan out: reads entries in pages, filters what the index could not, sorts what it did not, stops early. */
import { Query } from 'mingo'
import { databaseRefusal, messageOf } from '../errors'
import type { IndexKey } from '../manifest'
import type { Fit, KeyRange } from './bounds'
import type { Collection } from './catalog'
import { sortKeyOf } from './keys'
import { planQuery } from './plan'
import type { Row, Store } from './store'
import { type Doc, parseStored } from './wire'

export type Search = {
  query: Doc
  order: IndexKey[]
  offset: number
  /** Null: all that match, for updates and removals. */
  limit: number | null
}

const MAX_SORTED_IN_MEMORY = 1000
const PAGE = 200

type Matcher = (doc: Doc) => boolean

function toRow(seq: number, text: string): Row {
  let doc: Doc | undefined
  return {
    seq,
    text,
    get doc() {
      doc ??= parseStored(text)
      return doc
    },
  }
}

function* read(
  store: Store,
  collection: Collection,
  fit: Fit,
  range: KeyRange,
  first: number,
): Generator<Row> {
  let behind: { key: Buffer; seq: number } | null = null
  for (let limit = Math.min(Math.max(first, 1), PAGE); ; limit = PAGE) {
    const { low, high } = range
    const page = store.statements.scan({
      index: fit.index.table,
      documents: collection.table,
      low,
      high,
      descending: fit.descending,
      behind,
      limit,
    })
    for (const { seq, text } of page) yield toRow(seq, text)
    const last = page[page.length - 1]
    if (page.length < limit || !last) return
    behind = { key: last.key, seq: last.seq }
  }
}

function compile(query: Doc): Matcher {
  try {
    const compiled = new Query<Doc>(query, { scriptEnabled: false })
    return doc => compiled.test(doc)
  } catch (error) {
    throw databaseRefusal(messageOf(error))
  }
}

function sortRows(rows: Row[], order: IndexKey[]): Row[] {
  return rows
    .map(row => ({ row, key: sortKeyOf(row.doc, order) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ row }) => row)
}

/**
 * The rows that a search asks for. Throws `DATABASE_REQUEST_FAILED` for an unindexed query, an unknown operator, and
 * when more than 1,000 documents would have to be sorted in memory.
 */
export function findRows(store: Store, collection: Collection, search: Search): Row[] {
  const { query, order, offset, limit } = search
  const plan = planQuery(collection, query, order)
  const matches = plan.exact ? null : compile(query)
  const enough = limit === null ? Number.POSITIVE_INFINITY : offset + limit
  const ranges = plan.fits.flatMap(fit => fit.ranges.map(range => ({ fit, range })))
  const found = new Map<number, Row>()
  for (const { fit, range } of ranges) {
    // Without an order the first ones found will do; with one, each range may hold the first of all.
    if (order.length === 0 && found.size >= enough) break
    let taken = 0
    for (const row of read(store, collection, fit, range, plan.sorted ? enough : PAGE)) {
      if (found.has(row.seq) || matches?.(row.doc) === false) continue
      taken += 1
      found.set(row.seq, row)
      if (plan.sorted && (order.length === 0 ? found.size : taken) >= enough) break
      if (!plan.sorted && found.size > MAX_SORTED_IN_MEMORY) {
        const wanted = order.map(key => `${key.field}: ${key.direction}`).join(', ')
        throw databaseRefusal(
          `[local] sort on collection "${collection.name}": more than ${MAX_SORTED_IN_MEMORY} documents would have to be ` +
            `sorted in memory by {${wanted}}. Declare an index that ends in these fields, after those compared for equality.`,
        )
      }
    }
  }
  const rows = [...found.values()]
  const inOrder = order.length === 0 || (plan.sorted && ranges.length <= 1) ? rows : sortRows(rows, order)
  return limit === null ? inOrder : inOrder.slice(offset, enough)
}

/** How many documents match; from the index alone where it says everything. Throws as `findRows`. */
export function countRows(store: Store, collection: Collection, query: Doc): number {
  const plan = planQuery(collection, query, [])
  const [fit] = plan.fits
  if (plan.exact && fit && (fit.ranges.length <= 1 || fit.index.multikey === 0)) {
    return fit.ranges.reduce(
      (sum, { low, high }) => sum + store.statements.count(fit.index.table, low, high),
      0,
    )
  }
  return findRows(store, collection, { query, order: [], offset: 0, limit: null }).length
}
