/** Reads the parameters of the SDK's database requests. */
import { CloudError, databaseRefusal } from '../errors'
import type { IndexKey } from '../manifest'
import { type Doc, isPlain, readWire, readWireObject } from './wire'

/** The body of a request to `/admin`, as the SDK sends it. */
export type Request = Record<string, unknown>

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** The collection's name. Throws `INVALID_PARAM` without one. */
export function collectionOf(request: Request): string {
  const name = request.collectionName
  if (typeof name !== 'string' || name === '')
    throw new CloudError('INVALID_PARAM', '[local] collectionName is missing')
  return name
}

function wholeNumber(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new CloudError(
    'INVALID_PARAM',
    `[local] ${name} must be a whole number, not ${JSON.stringify(value)}`,
  )
}

/** How many to leave out and to return. Throws `INVALID_PARAM` above 1,000, where production may cut silently. */
export function pageOf(request: Request): { offset: number; limit: number } {
  const limit = wholeNumber('limit', request.limit, DEFAULT_LIMIT) || DEFAULT_LIMIT
  if (limit > MAX_LIMIT) {
    throw new CloudError(
      'INVALID_PARAM',
      `[local] limit is ${limit}, at most ${MAX_LIMIT} documents can be had at once`,
    )
  }
  return { offset: wholeNumber('offset', request.offset, 0), limit }
}

/** The order wanted, outermost first. */
export function orderOf(request: Request, now: number): IndexKey[] {
  return Object.entries(readWireObject(request.order, now)).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw databaseRefusal(`$sort key ordering must be 1 or -1, not ${direction}`)
    return { field, direction }
  })
}

/** The documents to insert. Throws `DATABASE_REQUEST_FAILED` for what is not a list of documents. */
export function documentsOf(request: Request, now: number): Doc[] {
  const list = Array.isArray(request.data) ? request.data : [request.data]
  return list.map(sent => {
    const doc = readWire(sent, now)
    if (!isPlain(doc)) throw databaseRefusal('[local] a document must be an object')
    return doc
  })
}
