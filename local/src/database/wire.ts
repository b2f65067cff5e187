/** Documents as they travel and lie on disk: canonical EJSON text, so that BSON types survive. */
import { BSONRegExp, calculateObjectSize, EJSON } from 'bson'
import { databaseRefusal, messageOf } from '../errors'

/** A document, or any object out of one. */
export type Doc = Record<string, unknown>

/** Whether a value is an object written with fields, not a date, an id or another BSON type. */
export function isPlain(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // The root of any realm will do: a test runner's globals are not Node's.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

function isServerDate(value: Doc): value is { $tcb_server_date: { offset?: unknown } } {
  return isPlain(value.$tcb_server_date)
}

function revive(value: unknown, now: number): unknown {
  // The engine filters with JavaScript's expressions; EJSON reads them as BSON ones.
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^dgimsuvy]/g, ''))
  if (Array.isArray(value)) return value.map(item => revive(item, now))
  if (!isPlain(value)) return value
  if (isServerDate(value)) return new Date(now + Number(value.$tcb_server_date.offset ?? 0))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, now)]))
}

/**
 * Reads what the SDK sends (EJSON text, or an object already read from JSON) with server dates
 * replaced by `now` (epoch milliseconds). Throws `DATABASE_REQUEST_FAILED` when it cannot be read.
 */
export function readWire(sent: unknown, now: number): unknown {
  try {
    const text = typeof sent === 'string' ? sent : JSON.stringify(sent)
    return revive(EJSON.parse(text), now)
  } catch (error) {
    throw databaseRefusal(`[local] not readable as EJSON: ${messageOf(error)}`)
  }
}

/** As `readWire`, for what must be an object; absent or empty is `{}`. */
export function readWireObject(sent: unknown, now: number): Doc {
  if (sent === undefined || sent === null || sent === '') return {}
  const value = readWire(sent, now)
  if (!isPlain(value)) throw databaseRefusal('[local] expected an object')
  return value
}

/** A stored document's text as an object that the engine can filter and change. */
export function parseStored(text: string): Doc {
  const value: unknown = EJSON.parse(text)
  if (!isPlain(value)) throw databaseRefusal('[local] a stored document is not an object')
  return value
}

/** Canonical EJSON of a value. */
export function toWire(value: unknown): string {
  return EJSON.stringify(Object(value) === value ? (value as Doc) : (value as string), { relaxed: false })
}

/** A document's text for the disk. Throws `DATABASE_REQUEST_FAILED` above 16 MB. */
export function printStored(doc: Doc): string {
  const text = toWire(doc)
  // BSON is never larger than its canonical text, so that most documents need no second measuring.
  if (text.length > MAX_DOCUMENT_BYTES / 4 && calculateObjectSize(doc) > MAX_DOCUMENT_BYTES) {
    throw databaseRefusal(
      `BSONObj size: ${calculateObjectSize(doc)} is invalid. Size must be between 0 and 16793600(16MB)`,
    )
  }
  return text
}
