/** Chooses how a query is answered from declared indexes, and refuses the queries that no index answers. */
import { databaseRefusal } from '../errors'
import type { IndexKey } from '../manifest'
import { type Fit, fitIndex } from './bounds'
import type { Collection } from './catalog'
import { type Predicate, predicatesOf } from './predicates'
import { type Doc, isPlain } from './wire'

export type Plan = {
  /** One, or one a branch of `$or`. */
  fits: Fit[]
  /** Whether the documents need no sorting beyond merging the ranges. */
  sorted: boolean
  /** Whether the ranges hold exactly the documents asked for. */
  exact: boolean
}

function score(fit: Fit, order: IndexKey[]): number {
  // A sort that the index delivers outweighs one more bounded field, but never the search for one document.
  const single = fit.index.declared.unique && fit.equalities === fit.index.declared.keys.length ? 1000 : 0
  return single + fit.equalities * 10 + (fit.hasRange ? 5 : 0) + (order.length > 0 && fit.sorted ? 100 : 0)
}

function bestFit(collection: Collection, predicates: Predicate[], order: IndexKey[]): Fit | null {
  const fits = collection.indexes.flatMap(index => fitIndex(index, predicates, order) ?? [])
  return fits.reduce<Fit | null>(
    (best, fit) => (!best || score(fit, order) > score(best, order) ? fit : best),
    null,
  )
}

function isExact(predicates: Predicate[], fit: Fit): boolean {
  return predicates.every(one => fit.used.has(one) && one.kind !== 'other' && one.exact)
}

function branchesOf(query: Doc): Doc[] | null {
  if (Array.isArray(query.$or)) return query.$or.filter(isPlain)
  const inner = Array.isArray(query.$and) ? query.$and.filter(isPlain) : []
  return inner.map(branchesOf).find(branches => branches !== null) ?? null
}

function fieldsOf(query: Doc): string[] {
  return Object.entries(query).flatMap(([field, value]) =>
    field.startsWith('$') && Array.isArray(value) ? value.filter(isPlain).flatMap(fieldsOf) : [field],
  )
}

/** The declared indexes in words, for refusals. */
function describeIndexes(collection: Collection): string {
  return collection.indexes
    .map(({ declared }) => {
      const keys = declared.keys.map(({ field, direction }) => `${field}: ${direction}`)
      return `${declared.name} {${keys.join(', ')}}`
    })
    .join('; ')
}

/**
 * Plans a query with the order wanted. Throws `DATABASE_REQUEST_FAILED` when neither `_id` nor the leading field of a
 * declared index is bounded by it, nor in every branch of its `$or`: on the platform that would read everything.
 */
export function planQuery(collection: Collection, query: Doc, order: IndexKey[]): Plan {
  const predicates = predicatesOf(query)
  const fit = bestFit(collection, predicates, order)
  if (fit) return { fits: [fit], sorted: fit.sorted, exact: isExact(predicates, fit) }
  const branches = branchesOf(query) ?? []
  const fits = branches.map(branch => bestFit(collection, [...predicates, ...predicatesOf(branch)], order))
  const known = fits.filter(one => one !== null)
  if (known.length > 0 && known.length === fits.length) {
    return { fits: known, sorted: order.length === 0 || known.every(one => one.sorted), exact: false }
  }
  throw databaseRefusal(
    `[local] unindexed query on collection "${collection.name}": fields [${[...new Set(fieldsOf(query))].join(', ')}] are ` +
      `not bounded on the leading field of any declared index (${describeIndexes(collection)}). ` +
      'Query by one of these, or declare an index in the manifest.',
  )
}
