import { join } from 'node:path'
import type { CollectionDeclaration, IndexDeclaration } from '../manifest'
import { temporaryFolder } from '../test-cloud'
import { type DocumentDatabase, openDatabase } from './database'

describe('a database over the years', () => {
  const { folder, remove } = temporaryFolder()
  let database: DocumentDatabase | undefined
  const open = (indexes: IndexDeclaration[]): DocumentDatabase => {
    database?.close()
    database = undefined
    const collections: CollectionDeclaration[] = [{ name: 'matters', indexes }]
    database = openDatabase({
      file: join(folder, 'documents.db'),
      environment: 'e',
      collections,
      now: () => 0,
    })
    return database
  }
  afterAll(() => {
    database?.close()
    remove()
  })
  const add = (docs: Record<string, unknown>[]): unknown =>
    database?.handle('database.insertDocument', {
      collectionName: 'matters',
      data: docs.map(doc => JSON.stringify(doc)),
    })
  const total = (query: Record<string, unknown>): unknown =>
    database?.handle('database.calculateDocument', { collectionName: 'matters', query })
  const byCounty: IndexDeclaration = { name: 'county', keys: [{ field: 'county', direction: 1 }] }
  const byParty: IndexDeclaration = {
    name: 'party',
    keys: [
      { field: 'parties.org', direction: 1 },
      { field: 'parties.role', direction: 1 },
    ],
  }

  test('builds an index declared later, forgets one no longer declared, rebuilds a changed one', () => {
    open([])
    add([
      {
        county: 'a',
        parties: [
          { org: 'x', role: 'bureau' },
          { org: 'y', role: 'partner' },
        ],
      },
      { county: 'b' },
    ])
    expect(() => total({ county: 'a' })).toThrow('unindexed')
    open([byCounty])
    expect(total({ county: 'a' })).toEqual({ data: { total: 1 } })
    open([{ ...byCounty, keys: [{ field: 'county', direction: -1 }] }])
    expect(total({ county: { $gte: 'b' } })).toEqual({ data: { total: 1 } })
    open([byParty])
    expect(() => total({ county: 'a' })).toThrow('unindexed')
  })

  test('remembers after a restart which fields run through arrays', () => {
    open([byParty])
    expect(total({ 'parties.org': 'x', 'parties.role': 'partner' })).toEqual({ data: { total: 1 } })
  })

  test('does not open with a unique index that documents already break, and stays as it was', () => {
    add([{ county: 'a' }])
    expect(() => open([{ ...byCounty, unique: true }])).toThrow('index: county dup key: { county: "a" }')
    open([byCounty])
    expect(total({ county: 'a' })).toEqual({ data: { total: 2 } })
  })

  test('refuses a document above 16 MB and a result above 16 MB', () => {
    expect(() => add([{ text: 'x'.repeat(17 * 1024 * 1024) }])).toThrow('BSONObj size')
    const megabyte = 'x'.repeat(1024 * 1024)
    for (let n = 0; n < 17; n += 1) add([{ county: 'big', megabyte }])
    const get = (limit: number): unknown =>
      database?.handle('database.getDocument', { collectionName: 'matters', query: { county: 'big' }, limit })
    expect(get(15)).toHaveProperty('data.list.length', 15)
    expect(() => get(17)).toThrow('OutOfResultSizeLimit')
  })

  test('an insert of several with one refused keeps none', () => {
    expect(() =>
      add([
        { _id: 'one', county: 'c' },
        { _id: 'one', county: 'c' },
      ]),
    ).toThrow('index: _id_')
    expect(total({ county: 'c' })).toEqual({ data: { total: 0 } })
  })
})
