/** What the SDK's database actions do to the store, each a plain function that runs inside one commit. */
import { randomBytes } from 'node:crypto'
import { find as project, updateOne } from 'mingo'
import { CloudError, databaseRefusal, messageOf } from '../errors'
import type { Collection } from './catalog'
import { countRows, findRows } from './find'
import { collectionOf, documentsOf, orderOf, pageOf, type Request } from './request'
import type { Row, Store } from './store'
import { checkDocument, checkUpdate, checkUpdateOf } from './update-rules'
import { type Doc, parseStored, printStored, readWireObject, toWire } from './wire'

/** What the store and the clock are to an operation. `now` is in epoch milliseconds. */
export type Scene = { store: Store; now: number }
export type Answer = Record<string, unknown>
export type Operation = (scene: Scene, request: Request) => Answer

const MAX_RESULT_BYTES = 16 * 1024 * 1024

/** Refuses a result above 16 MB (measured as the text that would be sent). */
export function refuseLargeResult(bytes: number): void {
  if (bytes > MAX_RESULT_BYTES) {
    throw databaseRefusal('[LimitExceeded.OutOfResultSizeLimit] The result is larger than 16 MB.')
  }
}

const newId = (): string => randomBytes(16).toString('hex')

function insert({ store, now }: Scene, request: Request): Answer {
  const collection = store.collection(collectionOf(request))
  const insertedIds = documentsOf(request, now).map(sent => {
    const { _id = newId(), ...fields } = sent
    const doc = { _id, ...fields }
    checkDocument(doc)
    store.put(collection, null, doc)
    return _id
  })
  return { insertedIds }
}

function get({ store, now }: Scene, request: Request): Answer {
  const collection = store.collection(collectionOf(request))
  const { offset, limit } = pageOf(request)
  const query = readWireObject(request.query, now)
  const rows = findRows(store, collection, { query, order: orderOf(request, now), offset, limit })
  refuseLargeResult(rows.reduce((sum, row) => sum + row.text.length, 0))
  const projection = readWireObject(request.projection, now)
  if (Object.keys(projection).length === 0) return { list: rows.map(row => row.text), offset, limit }
  const docs = rows.map(row => row.doc)
  return { list: project<Doc>(docs, {}, projection).all().map(toWire), offset, limit }
}

function count({ store, now }: Scene, request: Request): Answer {
  const collection = store.collection(collectionOf(request))
  return { total: countRows(store, collection, readWireObject(request.query, now)) }
}

/** Applies an update's operators to a row. Returns the new document, or null when nothing in it changed. */
function applyUpdate(row: Row, query: Doc, update: Doc): Doc | null {
  checkUpdateOf(row.doc, update)
  const before = row.text
  const docs = [parseStored(before)]
  try {
    // The query tells the positional operator which element is meant.
    const positional = Object.values(update).some(fields => /\.\$(\.|":)/.test(JSON.stringify(fields)))
    updateOne<Doc>(docs, positional ? query : {}, update, { cloneMode: 'deep' })
  } catch (error) {
    throw databaseRefusal(messageOf(error))
  }
  const [after] = docs
  return after && printStored(after) !== before ? after : null
}

function rowsToChange(scene: Scene, collection: Collection, query: Doc, multi: boolean): Row[] {
  return findRows(scene.store, collection, { query, order: [], offset: 0, limit: multi ? null : 1 })
}

function replace(scene: Scene, collection: Collection, query: Doc, fields: Doc, upsert: boolean): Answer {
  const [row] = rowsToChange(scene, collection, query, false)
  if (!row && !upsert) return { updated: 0 }
  const doc = { _id: row ? row.doc._id : (query._id ?? newId()), ...fields }
  checkDocument(doc)
  if (row && row.text === printStored(doc)) return { updated: 0 }
  scene.store.put(collection, row ?? null, doc)
  return row ? { updated: 1 } : { updated: 0, upsert_id: doc._id }
}

function modify(scene: Scene, request: Request): Answer {
  const collection = scene.store.collection(collectionOf(request))
  const query = readWireObject(request.query, scene.now)
  const data = readWireObject(request.data, scene.now)
  if (request.merge !== true) return replace(scene, collection, query, data, request.upsert === true)
  checkUpdate(data)
  let updated = 0
  for (const row of rowsToChange(scene, collection, query, request.multi === true)) {
    const doc = applyUpdate(row, query, data)
    if (!doc) continue
    scene.store.put(collection, row, doc)
    updated += 1
  }
  return { updated }
}

function modifyAndReturn(scene: Scene, request: Request): Answer {
  const collection = scene.store.collection(collectionOf(request))
  const query = readWireObject(request.query, scene.now)
  const data = readWireObject(request.data, scene.now)
  checkUpdate(data)
  const [row] = rowsToChange(scene, collection, query, false)
  if (!row) return { updated: 0, doc: null }
  const doc = applyUpdate(row, query, data)
  if (doc) scene.store.put(collection, row, doc)
  return { updated: doc ? 1 : 0, doc: toWire(doc ?? row.doc) }
}

function remove(scene: Scene, request: Request): Answer {
  const collection = scene.store.collection(collectionOf(request))
  const query = readWireObject(request.query, scene.now)
  const rows = rowsToChange(scene, collection, query, request.multi === true)
  for (const row of rows) scene.store.remove(collection, row)
  return { deleted: rows.length }
}

function addCollection({ store }: Scene, request: Request): Answer {
  const name = collectionOf(request)
  try {
    store.collection(name)
  } catch {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[local] collections are declared in the manifest, not created by functions: "${name}" is not declared`,
    )
  }
  return {}
}

/** Reads, by the name the SDK gives them. */
export const READS: Record<string, Operation> = {
  'database.getDocument': get,
  'database.calculateDocument': count,
  'database.addCollection': addCollection,
}

/** Writes, by the name the SDK gives them. */
export const WRITES: Record<string, Operation> = {
  'database.insertDocument': insert,
  'database.modifyDocument': modify,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.removeDocument': remove,
}
