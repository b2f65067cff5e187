import { startTestCloud, type TestCloud, temporaryFolder } from '../test-cloud'

describe('the database, through the real SDK', () => {
  const { folder, remove } = temporaryFolder()
  let cloud: TestCloud
  const run = <T = unknown>(script: string, input?: unknown): Promise<T> => cloud.run<T>(script, input)
  beforeAll(async () => {
    cloud = await startTestCloud(folder)
  })
  afterAll(async () => {
    await cloud.stop()
    remove()
  })

  test('keeps types: dates, whole and broken numbers, nested objects, null', async () => {
    const answer = await run(`
      const { id } = await db.collection('matters').add({ at: new Date(5), whole: 3, broken: 1.5, big: 2e12, deep: { list: [1, { a: null }] } })
      const [doc] = (await db.collection('matters').doc(id).get()).data
      return [doc.at instanceof Date, doc.at.getTime(), doc.whole, doc.broken, doc.big, doc.deep, doc._id === id]`)
    expect(answer).toEqual([true, 5, 3, 1.5, 2e12, { list: [1, { a: null }] }, true])
  })

  test('updates, replaces, counts and removes as the SDK promises', async () => {
    const answer = await run(`
      const notes = db.collection('notes')
      await notes.add([{ _id: 'a', day: 1, n: 1, list: [1, 2], old: 'x' }, { _id: 'b', day: 1, n: 1 }, { _id: 'c', day: 2 }])
      const many = await notes.where({ day: 1 }).update({ n: _.inc(2), 'deep.er': true })
      const one = await notes.doc('a').update({ list: _.push([3]), old: _.remove(), fresh: _.rename ? 1 : 1 })
      const same = await notes.doc('c').set({ day: 3, put: true })
      const made = await notes.doc('d').set({ day: 3 })
      const back = await notes.where({ _id: 'b' }).updateAndReturn({ n: _.mul(10) })
      const gone = await notes.where({ day: 3 }).remove()
      const { total } = await notes.where({ day: _.gte(1) }).count()
      const { data } = await notes.where({ day: 1 }).orderBy('_id', 'asc').field({ list: true, n: true, 'deep.er': true }).get()
      return { many: many.updated, one: one.updated, same: same.updated, made: made.upsertedId, doc: back.doc, gone: gone.deleted, total, data }`)
    expect(answer).toEqual({
      many: 2,
      one: 1,
      same: 1,
      made: 'd',
      doc: { _id: 'b', day: 1, n: 30, deep: { er: true } },
      gone: 2,
      total: 2,
      data: [
        { _id: 'a', n: 3, list: [1, 2, 3], deep: { er: true } },
        { _id: 'b', n: 30, deep: { er: true } },
      ],
    })
  })

  test('a taken unique key is refused with the name of its index, on insert, on update and for _id', async () => {
    const messages = await run<string[]>(`
      const matters = db.collection('matters')
      await matters.add({ _id: 'first', number: 'XY-1' })
      await matters.add({ _id: 'second', number: 'XY-2' })
      const text = work => work.then(() => 'done', e => e.code + ' ' + e.message)
      return [
        await text(matters.add({ number: 'XY-1' })),
        await text(matters.doc('second').update({ number: 'XY-1' })),
        await text(matters.add({ _id: 'first' })),
      ]`)
    expect(messages[0]).toMatch(
      /^DATABASE_REQUEST_FAILED .*multiple write errors: \[\{write errors: \[\{E11000 duplicate key error collection: test-env\.matters index: number dup key: \{ number: "XY-1" \}\}\]\}, \{<nil>\}\]/,
    )
    expect(messages[1]).toContain('index: number dup key')
    expect(messages[2]).toContain('index: _id_ dup key: { _id: "first" }')
    expect(await run(`return (await db.collection('matters').doc('second').get()).data[0].number`)).toBe(
      'XY-2',
    )
  })

  test.each([
    [
      'undeclared collection',
      `db.collection('nowhere').add({ a: 1 })`,
      /^DATABASE_COLLECTION_NOT_EXIST .*Db or Table not exist/,
    ],
    ['collection made by a function', `db.createCollection('nowhere')`, /declared in the manifest/],
    [
      'unindexed get',
      `db.collection('matters').where({ colour: 'red' }).get()`,
      /^DATABASE_REQUEST_FAILED .*unindexed query on collection "matters": fields \[colour\].*number \{number: 1\}; desk/,
    ],
    ['empty query', `db.collection('matters').limit(1).get()`, /unindexed/],
    ['unindexed count', `db.collection('matters').where({ 'desk.due': 'x' }).count()`, /unindexed/],
    ['unindexed update', `db.collection('matters').where({ colour: 'red' }).update({ a: 1 })`, /unindexed/],
    ['unindexed remove', `db.collection('matters').where({ colour: _.neq('red') }).remove()`, /unindexed/],
    [
      'unindexed branch of an or',
      `db.collection('matters').where(_.or([{ number: '1' }, { colour: 'red' }])).get()`,
      /unindexed/,
    ],
    ['unindexed aggregation', `db.collection('matters').aggregate().match({ colour: 1 }).end()`, /unindexed/],
    [
      'aggregation without a match',
      `db.collection('matters').aggregate().group({ _id: null }).end()`,
      /must begin with a \$match/,
    ],
    [
      'limit above 1,000',
      `db.collection('matters').where({ number: '1' }).limit(1000).get().then(() => db.collection('matters').where({ number: '1' })._request.send('database.getDocument', { collectionName: 'matters', query: { number: '1' }, limit: 1001 }))`,
      /1001, at most 1000/,
    ],
    ['empty update', `db.collection('notes').doc('a').update({})`, /must not be empty/],
    [
      'unknown operator',
      `db.collection('notes').options({ raw: true }).where({ day: 1, x: { $near: 1 } }).get()`,
      /unknown query operator/,
    ],
  ])('refuses: %s', async (_name, call, sentence) => {
    const text = await run<string>(
      `return ${call}.then(r => 'done ' + JSON.stringify(r), e => e.code + ' ' + e.message)`,
    )
    expect(text).toMatch(sentence)
  })

  test('refuses a field below null and an increment of a text, and changes nothing', async () => {
    const answer = await run<string[]>(`
      await db.collection('notes').add({ _id: 'nulls', day: 9, a: null, text: 'x' })
      const text = work => work.then(() => 'done', e => e.message)
      return [
        await text(db.collection('notes').doc('nulls').update({ n: 1, 'a.b': 1 })),
        await text(db.collection('notes').doc('nulls').update({ n: 1, text: _.inc(1) })),
        JSON.stringify((await db.collection('notes').doc('nulls').get()).data[0]),
      ]`)
    expect(answer[0]).toContain("Cannot create field 'b' in element {a: null}")
    expect(answer[1]).toContain('non-numeric type')
    expect(JSON.parse(answer[2] ?? '')).toEqual({ _id: 'nulls', day: 9, a: null, text: 'x' })
  })

  test('finds by an element of an array, pages by keyset in index order, merges several queues', async () => {
    const answer = await run<Record<string, string[]>>(`
      const matters = db.collection('matters')
      const docs = []
      for (let n = 0; n < 60; n++) docs.push({
        _id: 'p' + String(n).padStart(2, '0'),
        desk: { queue: n % 2 ? 'odd' : 'even', due: String(n * 7 % 60).padStart(2, '0') },
        participants: ['all', 'org' + n % 3], lastEventAt: new Date(n * 1000),
      })
      await matters.add(docs)
      const ids = ({ data }) => data.map(d => d._id)
      const due = ({ data }) => data.map(d => d.desk.due)
      const page = after => matters.where({ 'desk.queue': 'odd', 'desk.due': _.gt(after) }).orderBy('desk.due', 'asc').limit(4).get()
      const first = await page('')
      return {
        first: due(first),
        second: due(await page(first.data[3].desk.due)),
        both: due(await matters.where({ 'desk.queue': _.in(['odd', 'even']) }).orderBy('desk.due', 'desc').limit(5).get()),
        newest: ids(await matters.where({ participants: 'org1' }).orderBy('lastEventAt', 'desc').limit(2).get()),
        older: ids(await matters.where({ participants: 'org1', lastEventAt: _.lt(new Date(5000)) }).orderBy('lastEventAt', 'desc').get()),
        either: [String((await matters.where(_.or([{ participants: 'org1' }, { 'desk.queue': 'odd' }])).count()).total)],
        prefix: ids(await matters.where({ 'desk.queue': /^ev/ , _id: _.in(['p02', 'p03']) }).get()),
      }`)
    expect(answer.first).toEqual(['01', '03', '05', '07'])
    expect(answer.second).toEqual(['09', '11', '13', '15'])
    expect(answer.both).toEqual(['59', '58', '57', '56', '55'])
    expect(answer.newest).toEqual(['p58', 'p55'])
    expect(answer.older).toEqual(['p04', 'p01'])
    expect(answer.either).toEqual(['40'])
    expect(answer.prefix).toEqual(['p02'])
  })

  test('two fields of one array may match in different elements, and the index does not hide that', async () => {
    const answer = await run(`
      await db.collection('matters').add({ _id: 'two', steps: [{ who: 'a', what: 'sign' }, { who: 'b', what: 'close' }] })
      const ids = async query => (await db.collection('matters').where(query).get()).data.map(d => d._id)
      return [
        await ids({ 'steps.who': 'a', 'steps.what': 'close' }),
        await ids({ steps: _.elemMatch({ who: 'a', what: 'close' }) }),
        await ids({ steps: _.elemMatch({ who: 'b', what: 'close' }) }),
      ]`)
    expect(answer).toEqual([['two'], [], ['two']])
  })

  test('refuses to sort more than 1,000 documents that no index sorts, and sorts fewer', async () => {
    const answer = await run<string[]>(`
      const notes = db.collection('notes')
      const docs = Array.from({ length: 1001 }, (_, n) => ({ day: 77, n: (n * 37) % 1001 }))
      await notes.add(docs)
      const sorted = query => notes.where(query).orderBy('n', 'desc').limit(2).get().then(r => r.data.map(d => d.n).join(), e => e.message)
      return [await sorted({ day: 77 }), await sorted({ day: 77, n: _.lt(900) })]`)
    expect(answer[0]).toContain('more than 1000 documents would have to be sorted in memory by {n: -1}')
    expect(answer[1]).toBe('899,898')
  })

  test('of two writers with the same version one wins', async () => {
    const answer = await run(`
      await db.collection('matters').add({ _id: 'v', version: 1 })
      const write = who => db.collection('matters').where({ _id: 'v', version: 1 }).update({ version: _.inc(1), who })
      const [a, b] = await Promise.all([write('a'), write('b')])
      const [doc] = (await db.collection('matters').doc('v').get()).data
      return { sum: a.updated + b.updated, version: doc.version, right: doc.who === (a.updated ? 'a' : 'b') }`)
    expect(answer).toEqual({ sum: 1, version: 2, right: true })
  })

  test.each<[string, Record<string, unknown>, string, Record<string, unknown>]>([
    ['push', { list: [1] }, `{ list: _.push([2, 3]) }`, { list: [1, 2, 3] }],
    ['push to nothing', {}, `{ list: _.push([2]) }`, { list: [2] }],
    [
      'push sorted and cut',
      { list: [5, 1] },
      `{ list: _.push({ each: [3, 2], sort: 1, slice: 3 }) }`,
      { list: [1, 2, 3] },
    ],
    ['unshift', { list: [1] }, `{ list: _.unshift([0]) }`, { list: [0, 1] }],
    ['pop and shift', { a: [1, 2], b: [1, 2] }, `{ a: _.pop(), b: _.shift() }`, { a: [1], b: [2] }],
    ['pull by condition', { list: [1, 5, 9] }, `{ list: _.pull(_.gt(4)) }`, { list: [1] }],
    [
      'pull objects',
      { list: [{ k: 1, n: 1 }, { k: 2 }] },
      `{ list: _.pull({ k: 1 }) }`,
      { list: [{ k: 2 }] },
    ],
    ['pullAll', { list: [1, 2, 1] }, `{ list: _.pullAll([1]) }`, { list: [2] }],
    ['addToSet', { list: ['a'] }, `{ list: _.addToSet({ $each: ['a', 'b'] }) }`, { list: ['a', 'b'] }],
    [
      'addToSet of an object that is there',
      { list: [{ a: 1 }] },
      `{ list: _.addToSet({ a: 1 }) }`,
      { list: [{ a: 1 }] },
    ],
    [
      'max, min, mul',
      { a: 1, b: 1, c: 3 },
      `{ a: _.max(5), b: _.min(5), c: _.mul(2) }`,
      { a: 5, b: 1, c: 6 },
    ],
    ['rename', { old: 1 }, `{ old: _.rename('fresh') }`, { fresh: 1 }],
    ['set of a whole object', { at: { a: 1 } }, `{ at: _.set({ b: 2 }) }`, { at: { b: 2 } }],
    ['a field of a field', { at: { a: 1 } }, `{ at: { b: 2 } }`, { at: { a: 1, b: 2 } }],
    ['an element by its place', { list: [1, 2] }, `{ 'list.1': 9 }`, { list: [1, 9] }],
    ['remove', { a: 1, b: { c: 1, d: 2 } }, `{ a: _.remove(), 'b.c': _.remove() }`, { b: { d: 2 } }],
    ['null', { a: 1 }, `{ a: null }`, { a: null }],
  ])('updates by %s', async (_name, before, update, after) => {
    const answer = await run(
      `
      const { id } = await db.collection('notes').add(input)
      await db.collection('notes').doc(id).update(${update})
      const { _id, ...rest } = (await db.collection('notes').doc(id).get()).data[0]
      return rest`,
      before,
    )
    expect(answer).toEqual(after)
  })

  test('aggregates what an indexed match found', async () => {
    const answer = await run(`
      await db.collection('notes').add([{ day: 50, k: 'a', n: 1 }, { day: 50, k: 'b', n: 5 }, { day: 50, k: 'a', n: 2 }])
      const $ = db.command.aggregate
      return (await db.collection('notes').aggregate().match({ day: 50 }).group({ _id: '$k', sum: $.sum('$n') }).sort({ _id: 1 }).end()).data`)
    expect(answer).toEqual([
      { _id: 'a', sum: 3 },
      { _id: 'b', sum: 5 },
    ])
  })

  test('server dates are the clock of the cloud', async () => {
    await cloud.clock.advance('2d')
    const ahead = await run<number>(`
      const { id } = await db.collection('notes').add({ day: 60, at: db.serverDate({ offset: 60000 }) })
      const [doc] = (await db.collection('notes').doc(id).get()).data
      return doc.at.getTime() - Date.now()`)
    expect(Math.abs(ahead - 60_000)).toBeLessThan(2000)
  })
})
