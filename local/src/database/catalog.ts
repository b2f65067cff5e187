/** Which tables hold which collection and index; kept beside them, so that a changed manifest is noticed at the start. */
import type { CollectionDeclaration, IndexDeclaration } from '../manifest'
import type { Statements } from './statements'

export type Index = {
  id: number
  table: string
  declared: IndexDeclaration
  /** Bit n: the n-th field runs through an array in some document, so that bounds on it cannot be narrowed together. */
  multikey: number
  /** What of `multikey` is on the disk. */
  keptMultikey: number
}

export type Collection = { name: string; table: string; indexes: Index[] }

const ID_INDEX: IndexDeclaration = { name: '_id_', unique: true, keys: [{ field: '_id', direction: 1 }] }

function openIndex(
  statements: Statements,
  collection: Collection,
  declared: IndexDeclaration,
  fill: (collection: Collection, index: Index) => void,
): Index {
  const definition = JSON.stringify([declared.unique ?? false, declared.sparse ?? false, declared.keys])
  const [known] = statements.rows(
    'SELECT id, definition, multikey FROM indexes WHERE collection = ? AND name = ?',
    [collection.name, declared.name],
  )
  if (known && known[1] === definition) {
    const multikey = Number(known[2])
    return { id: Number(known[0]), table: `index_${known[0]}`, declared, multikey, keptMultikey: multikey }
  }
  if (known) dropIndex(statements, Number(known[0]))
  const id = statements.insert('INSERT INTO indexes(collection, name, definition) VALUES (?, ?, ?)', [
    collection.name,
    declared.name,
    definition,
  ])
  const index: Index = { id, table: `index_${id}`, declared, multikey: 0, keptMultikey: 0 }
  statements.run(
    `CREATE TABLE ${index.table}(key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID`,
    [],
  )
  fill(collection, index)
  return index
}

function dropIndex(statements: Statements, id: number): void {
  statements.run(`DROP TABLE index_${id}`, [])
  statements.run('DELETE FROM indexes WHERE id = ?', [id])
}

/**
 * Creates and finds the tables of the declared collections, builds new and changed indexes with `fill` and drops those
 * no longer declared. Documents of a collection that is no longer declared stay on the disk, out of reach.
 */
export function openCatalog(
  statements: Statements,
  declared: CollectionDeclaration[],
  fill: (collection: Collection, index: Index) => void,
): Map<string, Collection> {
  statements.run('CREATE TABLE IF NOT EXISTS collections(id INTEGER PRIMARY KEY, name TEXT UNIQUE)', [])
  statements.run(
    'CREATE TABLE IF NOT EXISTS indexes(id INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT, name TEXT, definition TEXT, multikey INTEGER DEFAULT 0)',
    [],
  )
  const collections = new Map<string, Collection>()
  for (const { name, indexes } of declared) {
    statements.run('INSERT OR IGNORE INTO collections(name) VALUES (?)', [name])
    const [row] = statements.rows('SELECT id FROM collections WHERE name = ?', [name])
    const table = `documents_${row?.[0]}`
    statements.run(`CREATE TABLE IF NOT EXISTS ${table}(seq INTEGER PRIMARY KEY, body TEXT NOT NULL)`, [])
    const collection: Collection = { name, table, indexes: [] }
    const wanted = [ID_INDEX, ...indexes]
    for (const [id, kept] of statements.rows('SELECT id, name FROM indexes WHERE collection = ?', [name])) {
      if (!wanted.some(index => index.name === kept)) dropIndex(statements, Number(id))
    }
    collection.indexes = wanted.map(index => openIndex(statements, collection, index, fill))
    collections.set(name, collection)
  }
  return collections
}
