/** What MongoDB refuses of an update and the engine would silently pass over or do otherwise. */
import { databaseRefusal } from '../errors'
import { type Doc, isPlain, toWire } from './wire'

const NUMBERS = ['$inc', '$mul']
const ARRAYS = ['$push', '$pull', '$pullAll', '$addToSet', '$pop']
/** These leave documents alone that lack the field. */
const LENIENT = ['$unset', '$pull', '$pullAll', '$pop', '$rename']

function show(value: unknown): string {
  return toWire({ value }).slice(9, -1)
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

/** Checks an update's shape alone. Throws with MongoDB's text for an empty one and for fields outside operators. */
export function checkUpdate(update: Doc): void {
  const operators = Object.keys(update)
  if (operators.length === 0) throw databaseRefusal('the update operation document must not be empty')
  const plain = operators.find(operator => !operator.startsWith('$'))
  if (plain)
    throw databaseRefusal(`the update operation document must contain atomic operators, not "${plain}"`)
  for (const operator of operators) {
    const fields = update[operator]
    if (!isPlain(fields)) {
      throw databaseRefusal(
        `Modifiers operate on fields but we found type ${typeName(fields)} instead: {${operator}: ${show(fields)}}`,
      )
    }
    if (Object.keys(fields).length === 0) {
      throw databaseRefusal(
        `'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`,
      )
    }
  }
}

function checkField(doc: Doc, operator: string, path: string): void {
  let at: unknown = doc
  const parts = path.split('.')
  for (const [depth, part] of parts.entries()) {
    // Positional operators are the engine's own matter.
    if (part.startsWith('$')) return
    if (at === undefined) return
    if (!isPlain(at) && !Array.isArray(at)) {
      if (LENIENT.includes(operator)) return
      throw databaseRefusal(`Cannot create field '${part}' in element {${parts[depth - 1]}: ${show(at)}}`)
    }
    if (Array.isArray(at) && !/^\d+$/.test(part)) {
      if (LENIENT.includes(operator)) return
      throw databaseRefusal(`Cannot create field '${part}' in element {${parts[depth - 1]}: ${show(at)}}`)
    }
    at = Array.isArray(at) ? at[Number(part)] : Object.hasOwn(at, part) ? at[part] : undefined
  }
  if (at === undefined) return
  if (NUMBERS.includes(operator) && typeof at !== 'number') {
    throw databaseRefusal(
      `Cannot apply ${operator} to a value of non-numeric type. {_id: ${show(doc._id)}} has the field '${path}' of non-numeric type ${typeName(at)}`,
    )
  }
  if (ARRAYS.includes(operator) && !Array.isArray(at)) {
    throw databaseRefusal(
      `The field '${path}' must be an array but is of type ${typeName(at)} in document {_id: ${show(doc._id)}}`,
    )
  }
}

/** Checks an update against the document that it meets. Throws with MongoDB's text. */
export function checkUpdateOf(doc: Doc, update: Doc): void {
  for (const [operator, fields] of Object.entries(update)) {
    if (isPlain(fields)) for (const path of Object.keys(fields)) checkField(doc, operator, path)
  }
}

/** Checks a document to be stored whole. Throws for field names and ids that MongoDB refuses. */
export function checkDocument(doc: Doc): void {
  const bad = Object.keys(doc).find(field => field.startsWith('$'))
  if (bad !== undefined)
    throw databaseRefusal(`The dollar ($) prefixed field '${bad}' in '${bad}' is not valid for storage.`)
  if (Array.isArray(doc._id) || doc._id instanceof RegExp || doc._id === null) {
    throw databaseRefusal(`The '_id' value cannot be of type ${typeName(doc._id)}`)
  }
}
