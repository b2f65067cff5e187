/**
 * Values as bytes that sort as MongoDB sorts the values: a byte of the type, then a payload of which none is the
 * beginning of another, so that encodings can stand beside each other in one key and be inverted to sort downwards.
 */
import { EJSON, ObjectId } from 'bson'
import { isPlain } from './wire'

const TYPE = {
  emptyArray: 0x04,
  null: 0x05,
  number: 0x10,
  string: 0x20,
  object: 0x30,
  array: 0x40,
  objectId: 0x60,
  boolean: 0x70,
  date: 0x80,
  other: 0xa0,
} as const

const END = Buffer.from([0, 0])

function sortableNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  const negative = ((bytes[0] ?? 0) & 0x80) !== 0
  // IEEE numbers sort as unsigned bytes once the sign is flipped, negative ones wholly inverted.
  if (negative) return invert(bytes)
  bytes[0] = (bytes[0] ?? 0) | 0x80
  return bytes
}

/** Text with its zero bytes escaped and two zero bytes at the end. */
function terminated(text: string): Buffer {
  const bytes = Buffer.from(text)
  if (!bytes.includes(0)) return Buffer.concat([bytes, END])
  return Buffer.concat([...[...bytes].map(byte => Buffer.from(byte === 0 ? [0, 0xff] : [byte])), END])
}

/** Every bit turned, so that the order of encodings is turned too. */
export function invert(bytes: Buffer): Buffer {
  const turned = Buffer.alloc(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) turned[at] = 0xff - (bytes[at] ?? 0)
  return turned
}

/** The type's byte: all values of the type, and no others, have encodings that begin with it. */
export function typeByte(value: unknown): number {
  if (value === null || value === undefined) return TYPE.null
  if (typeof value === 'number' || typeof value === 'bigint') return TYPE.number
  if (typeof value === 'string') return TYPE.string
  if (typeof value === 'boolean') return TYPE.boolean
  if (value instanceof Date) return TYPE.date
  if (Array.isArray(value)) return TYPE.array
  if (value instanceof ObjectId) return TYPE.objectId
  return isPlain(value) ? TYPE.object : TYPE.other
}

function payload(value: unknown): Buffer[] {
  if (typeof value === 'number' || typeof value === 'bigint') return [sortableNumber(Number(value))]
  if (typeof value === 'string') return [terminated(value)]
  if (typeof value === 'boolean') return [Buffer.from([value ? 1 : 0])]
  if (value instanceof Date) return [sortableNumber(value.getTime())]
  if (Array.isArray(value)) return [...value.map(encode), Buffer.from([0])]
  if (value instanceof ObjectId) return [Buffer.from(value.id)]
  if (isPlain(value)) {
    const fields = Object.entries(value).flatMap(([key, item]) => [
      Buffer.from([typeByte(item)]),
      terminated(key),
      encode(item),
    ])
    return [...fields, Buffer.from([0])]
  }
  return value === null || value === undefined
    ? []
    : [terminated(EJSON.stringify({ value }, { relaxed: false }))]
}

/** The sortable bytes of a value. Absent counts as null; an empty array as a whole value sorts before null. */
export function encode(value: unknown): Buffer {
  if (Array.isArray(value) && value.length === 0) return Buffer.from([TYPE.emptyArray])
  return Buffer.concat([Buffer.from([typeByte(value)]), ...payload(value)])
}

/** The beginning of all strings that begin so. */
export function encodeStringPrefix(text: string): Buffer {
  return Buffer.concat([Buffer.from([TYPE.string]), terminated(text).subarray(0, -END.length)])
}

/** The smallest bytes above everything that begins with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length
  while (end > 0 && prefix[end - 1] === 0xff) end -= 1
  if (end === 0) return Buffer.alloc(64, 0xff)
  const next = Buffer.from(prefix.subarray(0, end))
  next[end - 1] = (next[end - 1] ?? 0) + 1
  return next
}
