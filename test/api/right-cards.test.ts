/** Right cards: kept by a person, shared by a confirmed enterprise, taken into reports with one tap. */
import type { Inputs } from '../../contract'
import { newId, type TestCity, testCity } from '../support/city'
import { attached, pdfOf, received } from '../support/files'

const CARD = {
  right: 'trademark',
  name: '豫江二号',
  number: '22345678',
  expiresOn: '2031-05-20',
  genuine: '吊牌右下角有烫金流水号。',
} as const

const LEAD = {
  kind: 'lead',
  description: '固始县陈淋子镇街上的门店卖假冒我们注册商标的柳编筐',
  consent: true,
} as const

describe('right cards', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const save = (as: string, input: Partial<Inputs['rightCard']['save']> = {}) =>
    city.ask(as, 'rightCard', 'save', { id: newId('card'), ...CARD, ...input })
  const trySave = (as: string, input: Partial<Inputs['rightCard']['save']> = {}) =>
    city.call(as, 'rightCard', 'save', { id: newId('card'), ...CARD, ...input })
  const listed = async (as: string) => (await city.ask(as, 'rightCard', 'list', {})).cards
  const idsOf = async (as: string) => (await listed(as)).map(card => card.id)

  it('the demonstration has one that can be filed with and one that has lapsed', async () => {
    const cards = await listed('p1')
    expect(cards.map(({ id, standing }) => [id, standing]).sort()).toEqual([
      ['demo-card-0001', 'valid'],
      ['demo-card-0002', 'lapsed'],
    ])
    expect(cards.find(card => card.id === 'demo-card-0001')?.files).toMatchObject([
      { media: 'photo', url: expect.stringContaining('http') },
    ])
  })

  it('the same card sent twice is one; the same id with something else is refused', async () => {
    const id = newId('card')
    const files = [(await received(city, 'p8')).token]
    const first = await save('p8', { id, files })
    expect(await save('p8', { id, files })).toMatchObject({ id, version: first.version })
    expect((await idsOf('p8')).filter(one => one === id)).toHaveLength(1)
    expect(await trySave('p8', { id, files, name: '别的' })).toMatchObject({ code: 'CONFLICT' })
  })

  it('a change needs the version that was seen, and sent twice it is one change', async () => {
    const files = [
      (await received(city, 'p8')).token,
      (await received(city, 'p8', pdfOf(), '证书.pdf')).token,
    ]
    const card = await save('p8', { files })
    const [picture] = card.files
    const input = {
      id: card.id,
      version: 1,
      name: '改过的',
      keep: [picture?.id ?? ''],
      files: [(await received(city, 'p8')).token],
    }
    const changed = await save('p8', input)
    expect(changed).toMatchObject({ version: 2, name: '改过的' })
    expect(changed.files.map(file => file.id)).toContain(picture?.id)
    expect(changed.files).toHaveLength(2)
    expect(await save('p8', input)).toMatchObject({ version: 2 })
    expect(await trySave('p8', { ...input, name: '又改了' })).toMatchObject({ code: 'CONFLICT' })
    // What is not named stays where nothing is said of the files.
    expect((await save('p8', { id: card.id, version: 2 })).files).toHaveLength(2)
    expect((await save('p8', { id: card.id, version: 3, keep: [] })).files).toEqual([])
  })

  it('costs one database call and one for the links', async () => {
    await city.ask('p1', 'identity', 'mine', {})
    const answer = await city.call('p1', 'rightCard', 'list', {})
    expect(answer.ok && answer.calls).toEqual({ database: 1, storage: 1 })
  })

  it('another’s card is not found, cannot be changed, taken or thrown away, and its id tells nothing', async () => {
    const card = await save('p8')
    expect(await trySave('p1', { id: card.id })).toMatchObject({ code: 'CONFLICT' })
    expect(await trySave('p1', { id: card.id, version: 1 })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await trySave('p1', { id: 'no-such-card', version: 1 })).toMatchObject({ code: 'NOT_FOUND' })
    await city.ask('p1', 'rightCard', 'remove', { id: card.id })
    expect(await idsOf('p8')).toContain(card.id)
    const taken = await city.call('p1', 'matter', 'submit', { id: newId(), ...LEAD, card: card.id })
    expect(taken).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'card' }] })
    expect(JSON.stringify(taken)).not.toContain(CARD.number)
  })

  it('throwing one away twice is harmless', async () => {
    const { id } = await save('p8')
    for (const _time of [1, 2]) await city.ask('p8', 'rightCard', 'remove', { id })
    expect(await idsOf('p8')).not.toContain(id)
  })

  it.each([
    [{ expiresOn: '2026-02-31' }, 'expiresOn'],
    [{ files: ['x'.repeat(30)] }, 'files.0'],
    [{ genuine: '网络赌场' }, 'genuine'],
  ])('%j is refused', async (wrong, field) => {
    expect(await trySave('p1', wrong)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
  })

  it('a seventh file is refused', async () => {
    const tokens = await Promise.all([1, 2, 3, 4, 5, 6].map(async () => (await received(city, 'p8')).token))
    const card = await save('p8', { files: tokens })
    const seventh = { id: card.id, version: 1, files: [(await received(city, 'p8')).token] }
    expect(await trySave('p8', seventh)).toMatchObject({ fields: [{ field: 'files' }] })
  })

  it('the contacts of a confirmed enterprise share theirs, whoever only claims it does not', async () => {
    const mine = await save('p1')
    const { code } = await city.ask('p1', 'enterprise', 'inviteContact', {
      id: newId('contact'),
      name: '吴某（演示）',
      handOver: false,
    })
    const colleague = 'new:colleague'
    await city.ask(colleague, 'identity', 'accept', { id: newId('accept'), code, phone: '13800000099' })
    expect(await idsOf(colleague)).toContain(mine.id)
    const theirs = await save(colleague)
    expect(await idsOf('p1')).toContain(theirs.id)

    const stranger = 'new:stranger'
    await city.ask(stranger, 'identity', 'register', {
      id: newId('claim'),
      enterprise: '豫江柳编工艺有限公司（演示）',
      creditCode: '91411525MA00000016',
      county: '411525',
      contact: '不是的人',
      phone: '13800000098',
    })
    const own = await save(stranger)
    expect(await idsOf(stranger)).toEqual([own.id])
    expect(await idsOf('p1')).not.toContain(own.id)
  })

  describe('in a report', () => {
    it('are kept as they stood, their files seen by the responsible body alone, within two database calls', async () => {
      const card = await save('p1', { files: [(await received(city, 'p1')).token] })
      const id = newId()
      const evidence = [await attached(city, 'p1')]
      await city.ask('p1', 'identity', 'mine', {})
      const input = { id, ...LEAD, card: card.id, evidence }
      const answer = await city.call('p1', 'matter', 'submit', input)
      if (!answer.ok) throw new Error(answer.message)
      expect(answer.calls.database).toBeLessThanOrEqual(2)
      expect(answer.data).toMatchObject({ card: { name: CARD.name, number: CARD.number } })
      expect(answer.data.evidence.map(piece => piece.exposes)).toEqual([false, true])

      const adviser = await city.ask('p2', 'matter', 'read', { id })
      expect([adviser.evidence.length, adviser.evidenceWithheld]).toEqual([1, 1])

      // However the card is changed or thrown away since, the same submission is the same matter.
      await save('p1', { id: card.id, version: card.version, number: '99999999', keep: [] })
      const again = await city.ask('p1', 'matter', 'submit', input)
      expect([again.number, again.card?.number]).toEqual([answer.data.number, CARD.number])
      await city.ask('p1', 'rightCard', 'remove', { id: card.id })
      expect((await city.ask('p1', 'matter', 'submit', input)).number).toBe(answer.data.number)
      const without = { id, ...LEAD, evidence }
      expect(await city.call('p1', 'matter', 'submit', without)).toMatchObject({ code: 'CONFLICT' })
    })

    it.each([
      ['demo-card-0002', '这张权利卡已过有效期，请先更新有效期，或不带权利卡提交'],
      ['no-such-card', '没有找到这张权利卡，请重新选择，或不带权利卡提交'],
    ])('%s is refused, and nothing is stored', async (card, message) => {
      const id = newId()
      expect(await city.call('p1', 'matter', 'submit', { id, ...LEAD, card })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'card', message }],
      })
      expect(await city.call('p1', 'matter', 'read', { id })).toMatchObject({ code: 'NOT_FOUND' })
    })
  })
})
