/** One index matched against a query: which ranges of its keys to read, and in which order they come out. */
import type { IndexKey } from '../manifest'
import type { Index } from './catalog'
import { after, invert } from './encode'
import type { Limit, Predicate } from './predicates'

export type KeyRange = { low: Buffer; high: Buffer }

export type Fit = {
  index: Index
  ranges: KeyRange[]
  /** The demands that the ranges take account of; those among them that are exact need no filter. */
  used: Set<Predicate>
  equalities: number
  hasRange: boolean
  /** Whether each range comes out in the wanted order when read so. */
  sorted: boolean
  descending: boolean
}

/** More ranges than this are not read one by one; the rest of the demands is left to the filter. */
const MAX_RANGES = 1000

function lowBytes({ prefix, included }: Limit): Buffer {
  return included ? prefix : after(prefix)
}

function highBytes({ prefix, included }: Limit): Buffer {
  return included ? after(prefix) : prefix
}

function toKeyRange(base: Buffer, low: Limit, high: Limit, direction: 1 | -1): KeyRange {
  const from = (limit: Limit): Limit => ({
    prefix: Buffer.concat([base, direction === 1 ? limit.prefix : invert(limit.prefix)]),
    included: limit.included,
  })
  // Downwards the upper limit is met first.
  return direction === 1
    ? { low: lowBytes(from(low)), high: highBytes(from(high)) }
    : { low: lowBytes(from(high)), high: highBytes(from(low)) }
}

function narrow(ranges: Extract<Predicate, { kind: 'range' }>[]): { low: Limit; high: Limit } | null {
  const [first, ...more] = ranges
  if (!first) return null
  return more.reduce<{ low: Limit; high: Limit }>(
    (sum, one) => ({
      low: Buffer.compare(lowBytes(one.low), lowBytes(sum.low)) > 0 ? one.low : sum.low,
      high: Buffer.compare(highBytes(one.high), highBytes(sum.high)) < 0 ? one.high : sum.high,
    }),
    first,
  )
}

function distinct(points: Buffer[]): Buffer[] {
  return [...new Map(points.map(point => [point.toString('latin1'), point])).values()]
}

function isMultikey(index: Index, at: number): boolean {
  return ((index.multikey >> at) & 1) === 1
}

/** Whether, with the first fields pinned, reading the index gives the wanted order, and in which direction. */
function deliver(index: Index, pinned: number, order: IndexKey[]): { sorted: boolean; descending: boolean } {
  const { keys } = index.declared
  const constant = new Set(
    keys.slice(0, pinned).flatMap((key, at) => (isMultikey(index, at) ? [] : [key.field])),
  )
  const wanted = order.filter(key => !constant.has(key.field))
  const given = keys.slice(pinned, pinned + wanted.length)
  const matches = (turn: 1 | -1): boolean =>
    given.length === wanted.length &&
    wanted.every((key, at) => {
      const has = given[at]
      return (
        has?.field === key.field && has.direction * turn === key.direction && !isMultikey(index, pinned + at)
      )
    })
  return { sorted: matches(1) || matches(-1), descending: wanted.length > 0 && !matches(1) && matches(-1) }
}

/** Matches an index against what a query demands, or null when its first field is not demanded at all. */
export function fitIndex(index: Index, predicates: Predicate[], order: IndexKey[]): Fit | null {
  const used = new Set<Predicate>()
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let ranges: KeyRange[] | null = null
  let equalities = 0
  let ranThroughArray = false
  for (const [at, key] of index.declared.keys.entries()) {
    // Two fields of one array may match in different elements, which lie under different keys.
    if (isMultikey(index, at) && ranThroughArray) break
    ranThroughArray ||= isMultikey(index, at)
    const mine = predicates.filter(one => one.field === key.field)
    const equal = mine.find(one => one.kind === 'points')
    if (equal) {
      const points = distinct(equal.points).map(bytes => (key.direction === 1 ? bytes : invert(bytes)))
      if (prefixes.length * points.length > MAX_RANGES) break
      prefixes = prefixes.flatMap(prefix => points.map(bytes => Buffer.concat([prefix, bytes])))
      used.add(equal)
      equalities += 1
      continue
    }
    const between = mine.filter(one => one.kind === 'range')
    // Through an array each limit may be met by another element: only one of them bounds the search.
    const usable = isMultikey(index, at) ? between.slice(0, 1) : between
    const narrowed = narrow(usable)
    if (narrowed) {
      for (const one of usable) used.add(one)
      ranges = prefixes.map(prefix => toKeyRange(prefix, narrowed.low, narrowed.high, key.direction))
    }
    break
  }
  if (equalities === 0 && ranges === null) return null
  const isThere = [...used].some(one => one.kind !== 'other' && (one.kind === 'range' || one.exact))
  if (index.declared.sparse && !isThere) return null
  return {
    index,
    ranges: (ranges ?? prefixes.map(prefix => ({ low: prefix, high: after(prefix) })))
      .filter(({ low, high }) => Buffer.compare(low, high) < 0)
      .sort((a, b) => Buffer.compare(a.low, b.low)),
    used,
    equalities,
    hasRange: ranges !== null,
    ...deliver(index, equalities, order),
  }
}
