/** What a query demands of single fields, taken apart so that an index can be matched against it. */

import { encode, encodeStringPrefix, typeByte } from './encode'
import { type Doc, isPlain } from './wire'

/** A limit in the space of encodings: everything that begins with `prefix` lies on the inner side if `included`. */
export type Limit = { prefix: Buffer; included: boolean }

export type Predicate = { field: string } & (
  | { kind: 'points'; points: Buffer[]; exact: boolean }
  | { kind: 'range'; low: Limit; high: Limit; exact: boolean }
  | { kind: 'other' }
)

/** Null and empty arrays have meanings beyond one encoding, so that what the index finds must be filtered again. */
function point(value: unknown): { points: Buffer[]; exact: boolean } | null {
  if (Array.isArray(value) || value instanceof RegExp) return null
  if (value === null || value === undefined) return { points: [encode([]), encode(null)], exact: false }
  return { points: [encode(value)], exact: typeof value !== 'object' || value instanceof Date }
}

function range(field: string, operator: string, value: unknown): Predicate {
  if (value === null || value === undefined || Array.isArray(value) || isPlain(value))
    return { field, kind: 'other' }
  const type: Limit = { prefix: Buffer.from([typeByte(value)]), included: true }
  const limit: Limit = { prefix: encode(value), included: operator.endsWith('e') }
  return operator.startsWith('$g')
    ? { field, kind: 'range', low: limit, high: type, exact: true }
    : { field, kind: 'range', low: type, high: limit, exact: true }
}

/** `/^literal/` without flags is a range of strings; whatever follows the literal is filtered afterwards. */
function prefixOf(field: string, pattern: RegExp): Predicate {
  const literal = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^A-Za-z0-9])*)(.?)/.exec(pattern.source)
  const quantified = literal?.[2] !== undefined && '*+?{|'.includes(literal[2]) && literal[2] !== ''
  if (!literal || quantified || pattern.flags !== '' || pattern.source.includes('|'))
    return { field, kind: 'other' }
  const text = (literal[1] ?? '').replace(/\\(.)/g, '$1')
  if (text === '') return { field, kind: 'other' }
  const prefix = encodeStringPrefix(text)
  return {
    field,
    kind: 'range',
    low: { prefix, included: true },
    high: { prefix, included: true },
    exact: false,
  }
}

function predicatesOfOperator(field: string, operator: string, value: unknown, all: Doc): Predicate[] {
  const other: Predicate = { field, kind: 'other' }
  if (operator === '$eq') return predicatesOfField(field, isPlain(value) ? { $in: [value] } : value)
  if (operator === '$in' && Array.isArray(value)) {
    const points = value.map(point)
    if (points.some(one => one === null)) return [other]
    const known = points.filter(one => one !== null)
    return [
      {
        field,
        kind: 'points',
        points: known.flatMap(one => one.points),
        exact: known.every(one => one.exact),
      },
    ]
  }
  if (['$gt', '$gte', '$lt', '$lte'].includes(operator)) return [range(field, operator, value)]
  if (operator === '$regex' && !all.$options) {
    return [
      value instanceof RegExp
        ? prefixOf(field, value)
        : typeof value === 'string'
          ? regexFrom(field, value)
          : other,
    ]
  }
  if (operator === '$all' && Array.isArray(value) && value.length > 0) {
    // One of them bounds the search; that all are there is filtered afterwards.
    const first = point(value[0])
    return first && !isPlain(value[0])
      ? [{ field, kind: 'points', points: first.points, exact: false }]
      : [other]
  }
  if (operator === '$elemMatch' && isPlain(value)) {
    const inner = Object.keys(value).some(key => key.startsWith('$'))
      ? predicatesOfField(field, value)
      : predicatesOf(value).map(one => ({ ...one, field: `${field}.${one.field}` }))
    // The conditions must meet in one element, which only the filter can tell.
    return [...inner, other]
  }
  return [other]
}

function regexFrom(field: string, source: string): Predicate {
  try {
    return prefixOf(field, new RegExp(source))
  } catch {
    return { field, kind: 'other' }
  }
}

function predicatesOfField(field: string, condition: unknown): Predicate[] {
  if (condition instanceof RegExp) return [prefixOf(field, condition)]
  if (isPlain(condition) && Object.keys(condition).some(key => key.startsWith('$'))) {
    return Object.entries(condition).flatMap(([operator, value]) =>
      predicatesOfOperator(field, operator, value, condition),
    )
  }
  const one = point(condition)
  return one ? [{ field, kind: 'points', ...one }] : [{ field, kind: 'other' }]
}

/** Every demand of a query that holds on its own (through `$and`, not inside `$or`), in the query's order. */
export function predicatesOf(query: Doc): Predicate[] {
  return Object.entries(query).flatMap(([field, condition]) => {
    if (field === '$and' && Array.isArray(condition)) return condition.filter(isPlain).flatMap(predicatesOf)
    if (field.startsWith('$')) return [{ field, kind: 'other' }]
    return predicatesOfField(field, condition)
  })
}
