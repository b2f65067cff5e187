import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startTestCloud, TEST_MANIFEST, type TestCloud, temporaryFolder } from '../test-cloud'
import { type DocumentDatabase, openDatabase } from './database'

describe('transactions, through the real SDK', () => {
  const { folder, remove } = temporaryFolder()
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startTestCloud(folder)
  })
  afterAll(async () => {
    await cloud.stop()
    remove()
  })

  test('all or nothing: what a rolled-back one wrote was never there', async () => {
    const answer = await cloud.run(`
      await db.collection('matters').add([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
      const state = async () => (await db.collection('matters').where({ _id: _.in(['a', 'b', 'c']) }).orderBy('_id', 'asc').get()).data.map(d => d._id + d.n).join()
      const t = await db.startTransaction()
      await t.collection('matters').doc('a').update({ n: _.inc(1) })
      await t.collection('matters').add({ _id: 'c', n: 5 })
      await t.collection('matters').doc('b').remove()
      const inside = [(await t.collection('matters').doc('a').get()).data.n, (await t.collection('matters').doc('b').get()).data]
      const during = await state()
      await t.rollback()
      const after = await state()
      await db.runTransaction(async t => {
        await t.collection('matters').doc('a').update({ n: _.inc(1) })
        await t.collection('matters').add({ _id: 'c', n: 5 })
      })
      return { inside, during, after, committed: await state() }`)
    expect(answer).toEqual({ inside: [2, null], during: 'a1,b1', after: 'a1,b1', committed: 'a2,b1,c5' })
  })

  test('sees the data of its beginning, and its own writes, also through an index', async () => {
    const answer = await cloud.run(`
      await db.collection('notes').add([{ _id: 'x', day: 1 }, { _id: 'y', day: 1 }])
      const t = await db.startTransaction()
      await db.collection('notes').doc('x').update({ day: 2 })
      await db.collection('notes').add({ _id: 'z', day: 1 })
      await t.collection('notes').add({ _id: 'own', day: 1 })
      const ids = (await t.collection('notes').where({ day: 1 }).orderBy('_id', 'asc').get()).data.map(d => d._id)
      await t.commit()
      return [ids, (await db.collection('notes').where({ day: 1 }).orderBy('_id', 'asc').get()).data.map(d => d._id)]`)
    expect(answer).toEqual([
      ['own', 'x', 'y'],
      ['own', 'y', 'z'],
    ])
  })

  test('a document that another changed since the beginning is a conflict, on write and on commit', async () => {
    const answer = await cloud.run<string[]>(`
      await db.collection('notes').add([{ _id: 'c1', n: 0 }, { _id: 'c2', n: 0 }])
      const text = work => work.then(() => 'done', e => e.code + ' ' + e.message)
      const one = await db.startTransaction()
      await db.collection('notes').doc('c1').update({ n: 1 })
      const onWrite = await text(one.collection('notes').doc('c1').update({ n: 2 }))
      const two = await db.startTransaction()
      await two.collection('notes').doc('c2').update({ n: 2 })
      await db.collection('notes').doc('c2').update({ n: 1 })
      const onCommit = await text(two.commit())
      const a = await db.startTransaction(), b = await db.startTransaction()
      await a.collection('notes').doc('c1').update({ n: 3 })
      const between = await text(b.collection('notes').doc('c1').update({ n: 4 }))
      await a.commit()
      return [onWrite, onCommit, between, JSON.stringify((await db.collection('notes').where({ _id: _.in(['c1', 'c2']) }).get()).data.map(d => d.n))]`)
    const conflict =
      /^DATABASE_TRANSACTION_CONFLICT .*\[ResourceUnavailable\.TransactionConflict\] Transaction is conflict/
    expect(answer[0]).toMatch(conflict)
    expect(answer[1]).toMatch(conflict)
    expect(answer[2]).toMatch(conflict)
    expect(answer[3]).toBe('[3,1]')
  })

  test('runTransaction tries again after a conflict and succeeds', async () => {
    const answer = await cloud.run(`
      await db.collection('notes').add({ _id: 'again', n: 0 })
      let tries = 0
      await db.runTransaction(async t => {
        tries += 1
        const { data } = await t.collection('notes').doc('again').get()
        if (tries === 1) await db.collection('notes').doc('again').update({ n: 10 })
        await t.collection('notes').doc('again').update({ n: data.n + 1 })
      })
      return [tries, (await db.collection('notes').doc('again').get()).data[0].n]`)
    expect(answer).toEqual([2, 11])
  })
})

describe('the life of a transaction', () => {
  const { folder, remove } = temporaryFolder()
  let database: DocumentDatabase
  let elapsed = 0
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'documents.db')
    database = openDatabase({
      file,
      environment: 'e',
      collections: TEST_MANIFEST.collections,
      now: () => 0,
      elapsed: () => elapsed,
    })
  })
  afterAll(() => {
    database.close()
    remove()
  })

  test('ends after 30 seconds, and an unknown one never was', () => {
    const started = database.handle('database.startTransaction', {})
    const transactionId = 'transactionId' in started ? started.transactionId : ''
    const add = (id: string): unknown =>
      database.handle('database.insertDocument', {
        collectionName: 'notes',
        data: ['{"day":1}'],
        transactionId: id,
      })
    elapsed = 29_999
    expect(add(transactionId)).toHaveProperty('data.insertedIds')
    elapsed = 30_000
    const sentence =
      'Transaction does not exist on the server, transaction must be commit or abort in 30 seconds'
    expect(() => add(transactionId)).toThrow(sentence)
    expect(() => add('nonsense')).toThrow(sentence)
  })
})
