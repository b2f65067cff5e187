/** Which entries a document has in an index: one, or one per element where a field runs through an array. */

import { databaseRefusal } from '../errors'
import type { IndexKey } from '../manifest'
import { encode, invert } from './encode'
import { type Doc, isPlain } from './wire'

type Step = { value: unknown; rest: string[]; settled: boolean; found: boolean }

export type Entries = {
  /** Distinct encoded keys. */
  keys: Buffer[]
  /** Bit n is set when the n-th field ran through an array. */
  multikey: number
  /** Whether any of the fields is in the document. */
  found: boolean
}

/** Follows the path until its end or an array that has to be expanded. */
function walk(step: Step): Step {
  let { value, rest } = step
  while (!step.settled) {
    const [field] = rest
    if (field === undefined) break
    if (Array.isArray(value) && !/^\d+$/.test(field)) return { ...step, value, rest }
    const owner: unknown = value
    if (Array.isArray(owner)) value = owner[Number(field)]
    else if (isPlain(owner) && Object.hasOwn(owner, field)) value = owner[field]
    else return { value: null, rest: [], settled: true, found: false }
    rest = rest.slice(1)
  }
  return { value, rest, settled: step.settled || (rest.length === 0 && !Array.isArray(value)), found: true }
}

function expand(steps: Step[], seen: { multikey: number; found: boolean }): unknown[][] {
  const walked = steps.map(walk)
  if (walked.some(step => step.found)) seen.found = true
  const arrays = walked.filter(step => !step.settled)
  const array = arrays[0]?.value
  if (!Array.isArray(array)) return [walked.map(step => step.value)]
  if (arrays.some(step => step.value !== array)) throw databaseRefusal('cannot index parallel arrays')
  walked.forEach((step, at) => {
    if (!step.settled) seen.multikey |= 1 << at
  })
  const elements: unknown[] = array.length > 0 ? array : [undefined]
  return elements.flatMap(element =>
    expand(
      walked.map(step => {
        if (step.settled) return step
        const whole = array.length === 0 && step.rest.length === 0 ? [] : element
        return { ...step, value: whole, settled: step.rest.length === 0 }
      }),
      seen,
    ),
  )
}

/**
 * The entries of a document for the fields of an index, in the index's directions.
 * Throws `DATABASE_REQUEST_FAILED` when two fields run through different arrays, as MongoDB does.
 */
export function entriesOf(doc: Doc, keys: IndexKey[]): Entries {
  const seen = { multikey: 0, found: false }
  const steps = keys.map(key => ({ value: doc, rest: key.field.split('.'), settled: false, found: false }))
  const distinct = new Map<string, Buffer>()
  for (const values of expand(steps, seen)) {
    const parts = values.map((value, at) => {
      const bytes = encode(value)
      return keys[at]?.direction === -1 ? invert(bytes) : bytes
    })
    const key = Buffer.concat(parts)
    distinct.set(key.toString('latin1'), key)
  }
  return { keys: [...distinct.values()], ...seen }
}

/** The bytes by which a document sorts under an order: of an array its smallest element upwards, its largest downwards. */
export function sortKeyOf(doc: Doc, order: IndexKey[]): Buffer {
  const parts = order.map(key => {
    const { keys } = entriesOf(doc, [key])
    return keys.reduce((first, other) => (Buffer.compare(other, first) < 0 ? other : first))
  })
  return Buffer.concat(parts)
}
