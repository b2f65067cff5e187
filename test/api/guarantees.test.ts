/** What must hold of every call: no second matter, no silent loss, nothing of another's, and few database calls. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId, type TestCity, testCity } from '../support/city'

const LEAD = {
  kind: 'lead',
  description: '潢川县卜塔集镇的厂子生产假冒我们注册商标的羽绒被',
  consent: true,
} as const

describe('guarantees of the api', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  it('the same submit sent twice, even at once, makes one matter', async () => {
    const id = newId()
    const answers = await Promise.all(
      [1, 2, 3].map(() => city.ask('p9', 'matter', 'submit', { id, ...LEAD })),
    )
    expect(new Set(answers.map(answer => answer.number)).size).toBe(1)
    const { rows } = await city.ask('p9', 'matter', 'mine', {})
    expect(rows.filter(row => row.id === id)).toHaveLength(1)
  })

  it('an id that carried another text before is refused, with the number of what arrived', async () => {
    const id = newId()
    const first = await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    const edited = { ...LEAD, description: `${LEAD.description}，已经拍照` }
    const second = await city.call('p9', 'matter', 'submit', { id, ...edited })
    expect(second).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(first.number) })
  })

  it('an identity that is gone still reads what visitors may read', async () => {
    const gone = { endpoint: 'directory.places', input: {}, as: 'no-longer-there' }
    const { result } = await city.cloud.invoke('api', gone, { openid: 'demo-p9' })
    expect(result).toMatchObject({ ok: true })
    const { result: refused } = await city.cloud.invoke(
      'api',
      { ...gone, endpoint: 'matter.mine' },
      { openid: 'demo-p9' },
    )
    expect(refused).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  })

  it('the same action sent twice is done once', async () => {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    const action = { id: newId(), matter: id, version: 1 }
    const first = await city.ask('p16', 'matter', 'sign', action)
    const second = await city.ask('p16', 'matter', 'sign', action)
    expect(second.version).toBe(first.version)
    expect(second.path.filter(step => step.id === action.id)).toHaveLength(1)
  })

  it('of two people who act at once, one wins and the other is told', async () => {
    const id = newId()
    await city.ask('p1', 'matter', 'submit', {
      ...LEAD,
      id,
      description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子',
    })
    const answers = await Promise.all(
      ['p3', 'p7'].map(person =>
        city.call(person, 'matter', 'sign', { id: newId(), matter: id, version: 1 }),
      ),
    )
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.find(answer => !answer.ok)).toMatchObject({ code: 'CONFLICT' })
  })

  it('an id that somebody else used is refused and shows nothing of theirs', async () => {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    const other = await city.call('p1', 'matter', 'submit', { id, ...LEAD })
    expect(other).toMatchObject({ ok: false, code: 'CONFLICT' })
    expect(JSON.stringify(other)).not.toContain('卜塔集')
  })

  it('wrong input gets a sentence per field and stores nothing', async () => {
    const before = await city.ask('p9', 'matter', 'mine', {})
    const answer = await city.post<{ code: string; fields: { field: string; message: string }[] }>(
      '/local/call',
      {
        as: 'p9',
        endpoint: 'matter.submit',
        input: { id: 'x', kind: 'lead', description: '短', right: 'nonsense', place: { division: 'abc' } },
      },
    )
    expect(answer.code).toBe('INVALID_INPUT')
    expect(answer.fields.map(field => field.field).sort()).toEqual([
      'consent',
      'description',
      'id',
      'place.division',
      'right',
    ])
    for (const { message } of answer.fields) expect(message).toMatch(/[\u4e00-\u9fff]/)
    expect((await city.ask('p9', 'matter', 'mine', {})).rows).toHaveLength(before.rows.length)
  })

  it.each([
    ['another enterprise', 'p1'],
    ['another county’s bureau', 'p10'],
    ['another trade’s workstation', 'p21'],
  ])('for %s a matter does not exist', async (_who, person) => {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    const other = await city.call(person, 'matter', 'read', { id })
    const absent = await city.call(person, 'matter', 'read', { id: 'no-such-matter' })
    expect(other).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    expect(other.ok || other.message).toBe(absent.ok || absent.message)
  })

  it('a submit is at most two database calls, a desk page one, and nothing goes on after the answer', async () => {
    await city.ask('p9', 'identity', 'mine', {})
    await city.ask('p16', 'identity', 'mine', {})
    const submitted = await city.call('p9', 'matter', 'submit', { id: newId(), ...LEAD })
    const page = await city.call('p16', 'desk', 'list', { queue: 'waiting' })
    expect(submitted.ok && submitted.calls.database).toBeLessThanOrEqual(2)
    expect(page.ok && page.calls).toEqual({ database: 1, storage: 0 })
    expect(city.cloud.afterAnswerViolations()).toEqual([])
  })

  it('keeps who reported out of what is stored', async () => {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    const stored = readdirSync(city.dataDir)
      .filter(file => file.startsWith('documents.db'))
      .map(file => readFileSync(join(city.dataDir, file)).toString('utf8'))
      .join('')
    expect(stored).toContain(id)
    for (const secret of ['潢淮羽绒', '13800000003', '冯某', '91411526MA', 'demo-p9'])
      expect(stored).not.toContain(secret)
  })

  it('an id that stands for another act is refused, and opens no seal', async () => {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    for (const used of [id, 'no-longer-there-1']) {
      const opened = await city.call('p16', 'reporter', 'open', { id: used, matter: id })
      expect(opened.ok ? opened.data.readings : opened.code).toBe(used === id ? 'CONFLICT' : 1)
    }
    const act = { id: newId(), matter: id, version: 2 }
    const signed = await city.ask('p16', 'matter', 'sign', act)
    const text = '已到现场检查。'
    expect(await city.call('p16', 'matter', 'reply', { ...act, text })).toMatchObject({ code: 'CONFLICT' })
    const first = { id: newId(), matter: id, version: signed.version, text }
    await city.ask('p16', 'matter', 'reply', first)
    const edited = { ...first, text: '已到现场检查，另有补充。' }
    expect(await city.call('p16', 'matter', 'reply', edited)).toMatchObject({ code: 'CONFLICT' })
  })

  it('whoever just became somebody is known to every warm instance', async () => {
    const invited = { id: newId(), org: 'bureau-411528', name: '刚来的人（演示）', lead: false }
    const { code } = await city.ask('p6', 'identity', 'invite', invited)
    // Both instances are warm and remember the account as it was.
    await Promise.all([1, 2, 3, 4].map(() => city.call('p9', 'identity', 'mine', {})))
    const openid = 'demo-p9'
    const accept = { endpoint: 'identity.accept', input: { id: newId(), code } }
    const { result } = await city.cloud.invoke('api', accept, { openid })
    const as = (result as { data: { id: string } }).data.id
    const counts = { endpoint: 'desk.counts', input: {}, as }
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => city.cloud.invoke('api', counts, { openid })),
    )
    for (const answer of answers) expect(answer.result).toMatchObject({ ok: true })
  })

  it('keeps who reported out of every desk, and counts each opening', async () => {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...LEAD })
    const view = await city.ask('p16', 'matter', 'read', { id })
    expect(JSON.stringify(view)).not.toMatch(/潢淮|13800000003|冯某|91411526/)
    const opening = { id: newId(), matter: id }
    const opened = await city.ask('p16', 'reporter', 'open', opening)
    expect(opened).toMatchObject({
      enterprise: '潢淮羽绒制品有限公司（演示）',
      phone: '13800000003',
      readings: 1,
    })
    await city.ask('p16', 'reporter', 'open', opening)
    const owner = await city.ask('p9', 'matter', 'read', { id })
    expect(owner.reporter).toEqual({ readings: 1, mayOpen: false, confirmed: false })
    expect(await city.call('p4', 'reporter', 'open', { id: newId(), matter: id })).toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('pages a long list without losing or repeating a row', async () => {
    for (let i = 0; i < 25; i++) {
      await city.ask('p8', 'matter', 'submit', {
        id: newId('page'),
        kind: 'lead',
        description: `罗山县周党镇第 ${i + 1} 家门店卖假冒我们注册商标的茶叶`,
        consent: true,
      })
    }
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const page: { rows: { id: string }[]; next: string | null } = await city.ask('p12', 'desk', 'list', {
        queue: 'waiting',
        cursor,
      })
      ids.push(...page.rows.map(row => row.id))
      cursor = page.next
    } while (cursor)
    expect(ids).toHaveLength(new Set(ids).size)
    expect(ids.filter(id => id.startsWith('page'))).toHaveLength(25)
    expect((await city.ask('p12', 'desk', 'counts', {})).waiting).toBe(ids.length)
  })
})
