/** The index must never change an answer: random documents and queries, compared with reading everything. */
import { join } from 'node:path'
import fc from 'fast-check'
import { Query } from 'mingo'
import type { IndexDeclaration } from '../manifest'
import { temporaryFolder } from '../test-cloud'
import { type DocumentDatabase, openDatabase } from './database'
import { encode, invert } from './encode'
import type { Doc } from './wire'

const key = (text: string): IndexDeclaration['keys'] =>
  text.split(' ').map(field => ({ field: field.replace('-', ''), direction: field.startsWith('-') ? -1 : 1 }))

const INDEXES: IndexDeclaration[] = [
  { name: 'ab', keys: key('a -b') },
  { name: 'ba', keys: key('-b a.x') },
  { name: 'list', keys: key('l.p l.q'), sparse: true },
]

// Few values, so that documents and queries meet.
const scalar = fc.constantFrom<string | number | boolean | null>(0, 0, 1, 1, 2, -1, 'a', 'ab', null, true)
const document = fc.record(
  {
    a: fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.record({ x: scalar }, { noNullPrototype: true }),
    ),
    b: scalar,
    l: fc.array(fc.record({ p: scalar, q: scalar }, { requiredKeys: [], noNullPrototype: true }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const condition = fc.oneof(
  scalar,
  fc.record(
    { $gte: fc.integer({ min: 0, max: 2 }), $lt: fc.integer({ min: 0, max: 2 }) },
    { requiredKeys: ['$lt'], noNullPrototype: true },
  ),
  fc.constantFrom({ $gt: 'a' }, { $lte: 'a' }, { $regex: '^a' }),
  fc.record({ $in: fc.array(scalar, { minLength: 1, maxLength: 3 }) }, { noNullPrototype: true }),
)
// One or two fields: with more, hardly any document would match.
const query = fc.oneof(
  ...[['a'], ['b'], ['a', 'b'], ['b', 'a.x'], ['l.p'], ['l.p', 'l.q'], ['l.q', 'a']].map(fields =>
    fc.record(Object.fromEntries(fields.map(field => [field, condition])), { noNullPrototype: true }),
  ),
)

describe('searching by index', () => {
  const { folder, remove } = temporaryFolder()
  let database: DocumentDatabase
  let runs = 0
  beforeAll(() => {
    const collections = Array.from({ length: 100 }, (_, n) => ({ name: `c${n}`, indexes: INDEXES }))
    database = openDatabase({
      file: join(folder, 'documents.db'),
      environment: 'e',
      collections,
      now: () => 0,
    })
  })
  afterAll(() => {
    database.close()
    remove()
  })

  const ids = (collectionName: string, wanted: Doc, more: Doc = {}): string[] | string => {
    try {
      const answer = database.handle('database.getDocument', { collectionName, query: wanted, ...more })
      const list = 'data' in answer && Array.isArray(answer.data.list) ? answer.data.list : []
      return list.map(text => JSON.parse(String(text))._id)
    } catch (error) {
      return String(error)
    }
  }

  test('finds what reading everything finds, whatever the index', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 6, maxLength: 20 }),
        fc.array(query, { minLength: 10, maxLength: 20 }),
        (docs, queries) => {
          const collectionName = `c${runs++ % 100}`
          // A run that failed has left its documents.
          database.handle('database.removeDocument', {
            collectionName,
            query: { _id: { $gte: '' } },
            multi: true,
          })
          const stored = docs.map((doc, n) => ({ _id: `d${n}`, ...doc }))
          database.handle('database.insertDocument', {
            collectionName,
            data: stored.map(doc => JSON.stringify(doc)),
          })
          for (const wanted of queries) {
            const found = ids(collectionName, wanted)
            // A sparse index cannot answer for absent fields, and says so.
            if (typeof found === 'string') expect(found).toContain('unindexed')
            else {
              const expected = stored.filter(doc => new Query(wanted).test(doc)).map(doc => doc._id)
              expect({ wanted, found: [...found].sort() }).toEqual({ wanted, found: expected.sort() })
              const count = database.handle('database.calculateDocument', { collectionName, query: wanted })
              expect(count).toEqual({ data: { total: expected.length } })
              const sorted = ids(collectionName, wanted, { order: { b: -1, _id: 1 } })
              const limited = ids(collectionName, wanted, { order: { b: -1, _id: 1 }, limit: 2, offset: 1 })
              expect(limited).toEqual(sorted.slice(1, 3))
            }
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  test('bytes sort as values do, both ways', () => {
    const order = [
      null,
      -Infinity,
      -2,
      -0.5,
      0,
      0.5,
      3,
      1e300,
      '',
      '\u0000',
      'a',
      'ab',
      'b',
      '中',
      { a: 1 },
      { a: 2 },
      false,
      true,
      new Date(-5),
      new Date(0),
      new Date(9),
    ]
    const bytes = order.map(encode)
    const sorted = [...bytes].sort(Buffer.compare)
    expect(sorted.map(one => bytes.indexOf(one))).toEqual(order.map((_, at) => at))
    const turned = bytes.map(invert)
    expect([...turned].sort(Buffer.compare).map(one => turned.indexOf(one))).toEqual(
      order.map((_, at) => order.length - 1 - at),
    )
  })
})
