/** Documents and index entries in SQLite tables. Knows nothing of queries, transactions over calls, or the wire. */
import Database from 'libsql'
import { CloudError, databaseRefusal, messageOf } from '../errors'
import type { CollectionDeclaration, IndexDeclaration } from '../manifest'
import { type Collection, type Index, openCatalog } from './catalog'
import { entriesOf } from './keys'
import { type Statements, statementsOver } from './statements'
import { type Doc, isPlain, parseStored, printStored, toWire } from './wire'

export type Change = { collection: string; id: unknown; before: Doc | null; after: Doc | null }
/** A stored document; `doc` is read from `text` only when something asks for it. */
export type Row = { seq: number; text: string; readonly doc: Doc }

export type Store = {
  collection(name: string): Collection
  /** Runs a piece of work durably and whole, or not at all when it throws. `changes` tells what it did. */
  commit<T>(work: () => T): { result: T; changes: Change[] }
  /** Runs a piece of work and takes all its effects back. */
  tryOut<T>(work: () => T): { result: T; changes: Change[] }
  /** Puts a document in the place of `before` (null: a new one). Throws E11000 on a taken unique key. */
  put(collection: Collection, before: Row | null, doc: Doc): void
  remove(collection: Collection, row: Row): void
  /** How many changes the running piece of work has made so far. */
  changeCount(): number
  statements: Statements
  close(): void
}

function describeKey(index: IndexDeclaration, doc: Doc): string {
  const fields = index.keys.map(({ field }) => {
    const value = field.split('.').reduce<unknown>((at, part) => (isPlain(at) ? at[part] : undefined), doc)
    return `${field}: ${value === undefined ? 'null' : typeof value === 'string' ? JSON.stringify(value) : toWire({ value }).slice(9, -1)}`
  })
  return `{ ${fields.join(', ')} }`
}

/** Opens (or creates) the database file and brings its indexes in line with the declarations. */
export function openStore(file: string, environment: string, declared: CollectionDeclaration[]): Store {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  // Acknowledged means on the disk: a killed host or machine loses nothing that a function was told of.
  database.pragma('synchronous = FULL')
  const statements = statementsOver(database)
  let collections = new Map<string, Collection>()
  let changes: Change[] = []

  const enter = (index: Index, collection: Collection, seq: number, doc: Doc): Buffer[] => {
    const { keys, multikey, found } = entriesOf(doc, index.declared.keys)
    if (index.declared.sparse && !found) return []
    if ((multikey & ~index.multikey) !== 0) {
      index.multikey |= multikey
      statements.run('UPDATE indexes SET multikey = ? WHERE id = ?', [index.multikey, index.id])
    }
    if (index.declared.unique) {
      const taken = keys.some(key => statements.holders(index.table, key).some(holder => holder !== seq))
      if (taken) {
        throw databaseRefusal(
          `multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${environment}.${collection.name} ` +
            `index: ${index.declared.name} dup key: ${describeKey(index.declared, doc)}}]}, {<nil>}]`,
        )
      }
    }
    return keys
  }
  const entriesFor = (index: Index, doc: Doc): Buffer[] => {
    const { keys, found } = entriesOf(doc, index.declared.keys)
    return index.declared.sparse && !found ? [] : keys
  }

  const put = (collection: Collection, before: Row | null, doc: Doc): void => {
    const text = printStored(doc)
    const seq = before
      ? before.seq
      : statements.insert(`INSERT INTO ${collection.table}(body) VALUES (?)`, [text])
    if (before) statements.run(`UPDATE ${collection.table} SET body = ? WHERE seq = ?`, [text, seq])
    for (const index of collection.indexes) {
      const old = new Map(
        (before ? entriesFor(index, before.doc) : []).map(key => [key.toString('latin1'), key]),
      )
      for (const key of enter(index, collection, seq, doc)) {
        if (!old.delete(key.toString('latin1')))
          statements.run(`INSERT INTO ${index.table} VALUES (?, ?)`, [key, seq])
      }
      for (const key of old.values())
        statements.run(`DELETE FROM ${index.table} WHERE key = ? AND seq = ?`, [key, seq])
    }
    changes.push({ collection: collection.name, id: doc._id, before: before?.doc ?? null, after: doc })
  }

  const remove = (collection: Collection, row: Row): void => {
    for (const index of collection.indexes)
      for (const key of entriesFor(index, row.doc))
        statements.run(`DELETE FROM ${index.table} WHERE key = ? AND seq = ?`, [key, row.seq])
    statements.run(`DELETE FROM ${collection.table} WHERE seq = ?`, [row.seq])
    changes.push({ collection: collection.name, id: row.doc._id, before: row.doc, after: null })
  }

  const fill = (collection: Collection, index: Index): void => {
    for (const [seq, text] of statements.everything(collection.table)) {
      const doc = parseStored(text)
      for (const key of enter(index, collection, seq, doc))
        statements.run(`INSERT INTO ${index.table} VALUES (?, ?)`, [key, seq])
    }
  }

  const within = <T>(work: () => T, end: 'COMMIT' | 'ROLLBACK'): { result: T; changes: Change[] } => {
    changes = []
    let kept = false
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec(end)
      kept = end === 'COMMIT'
      return { result, changes }
    } catch (error) {
      database.exec('ROLLBACK')
      throw error instanceof CloudError ? error : databaseRefusal(messageOf(error))
    } finally {
      for (const { indexes } of collections.values()) {
        for (const index of indexes) {
          // What a taken-back write learned about arrays must be learned again by the next one, or it is never kept.
          if (kept) index.keptMultikey = index.multikey
          else index.multikey = index.keptMultikey
        }
      }
    }
  }

  collections = within(() => openCatalog(statements, declared, fill), 'COMMIT').result
  return {
    collection(name) {
      const found = collections.get(name)
      if (!found) {
        throw new CloudError(
          'DATABASE_COLLECTION_NOT_EXIST',
          `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
        )
      }
      return found
    },
    commit: work => within(work, 'COMMIT'),
    tryOut: work => within(work, 'ROLLBACK'),
    put,
    remove,
    changeCount: () => changes.length,
    statements,
    close: () => database.close(),
  }
}
