/** A text that holds two matters: both are stored at once, each at its own body, and nobody learns more than their part. */
import { creditCodeCheckDigit } from '../../domain/credit-code'
import { newId, type TestCity, testCity } from '../support/city'

const QUESTION = '光山县马畈镇一家超市卖假冒我们商标的柳编筐，另外想问一下我们的专利年费怎么缴'
const TWO_RIGHTS = '光山县一家企业抄袭了我们柳编筐的外观设计专利，还假冒我们的注册商标卖柳编筐'
const BUREAU = '光山县市场监督管理局'

describe('a text that holds two matters', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const lead = (description: string) =>
    ({ id: newId('split'), kind: 'lead', description, consent: true }) as const
  const own = async (id: string) =>
    (await city.ask('p1', 'matter', 'mine', {})).rows.filter(row => row.id.startsWith(id))

  it('the preview says what will come of it, and the submission does just that, in one database call', async () => {
    const input = lead(QUESTION)
    const { linked } = await city.ask('p1', 'routing', 'preview', { kind: 'lead', description: QUESTION })
    expect(linked.map(({ name, matter }) => [name, matter?.kind])).toEqual([
      ['固始县市场监督管理局', 'consultation'],
    ])
    const sent = await city.call('p1', 'matter', 'submit', input)
    if (!sent.ok) throw new Error(sent.message)
    expect(sent.calls.database).toBe(1)
    expect(sent.data.slip.responsible.name).toBe(BUREAU)
    expect(sent.data.related).toEqual([
      { id: `${input.id}-1`, title: linked[0]?.matter?.title, name: '固始县市场监督管理局' },
    ])
  })

  it('each is in one’s own list and names the other; sent again, there are still two', async () => {
    const input = lead(QUESTION)
    const first = await city.ask('p1', 'matter', 'submit', input)
    const again = await city.ask('p1', 'matter', 'submit', input)
    expect(again.number).toBe(first.number)
    const rows = await own(input.id)
    expect(rows.map(row => row.kind).sort()).toEqual(['consultation', 'lead'])
    const other = await city.ask('p1', 'matter', 'read', { id: `${input.id}-1` })
    expect(other.related).toEqual([{ id: input.id, title: first.title, name: BUREAU }])
    expect(other.number).not.toBe(first.number)
  })

  it('who answers the question reads the question alone, and whom the lead concerns reads no more of the other', async () => {
    const input = lead(QUESTION)
    await city.ask('p1', 'matter', 'submit', input)
    const asked = await city.ask('p3', 'matter', 'read', { id: `${input.id}-1` })
    expect(asked.description).toBe('想问一下我们的专利年费怎么缴')
    expect(JSON.stringify(asked)).not.toMatch(/马畈|假冒|光山/)
    expect(asked.related).toEqual([])
    expect(asked.deadlines.map(one => one.limit)).toContain('answer-consultation')
    expect(await city.call('p3', 'matter', 'read', { id: input.id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await city.call('p13', 'matter', 'read', { id: `${input.id}-1` })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('two rights of different levels lie on two desks, each with its own clock', async () => {
    const input = lead(TWO_RIGHTS)
    const section = await city.ask('p1', 'matter', 'submit', input)
    expect(section.slip.responsible.kind).toBe('section')
    const mark = await city.ask('p13', 'matter', 'read', { id: `${input.id}-1` })
    expect(mark.turn).toMatchObject({ who: BUREAU, yours: true })
    expect(mark.reasons.map(one => one.rule)).toContain('trademark')
    expect(mark.why).toContain(section.slip.responsible.name)
    // Both are the willow trade's, and the consent named its workstation.
    const { rows } = await city.ask('p2', 'desk', 'list', { queue: 'waiting' })
    const advised = rows.map(row => row.id).filter(id => id.startsWith(input.id))
    expect(advised.sort()).toEqual([input.id, `${input.id}-1`])
  })

  it('a part whose id is taken by something else is no part that was stored, and nothing vanishes', async () => {
    const input = lead(TWO_RIGHTS)
    await city.ask('p8', 'matter', 'submit', { ...lead(TWO_RIGHTS), id: `${input.id}-1` })
    expect(await city.call('p1', 'matter', 'submit', input)).toMatchObject({ code: 'CONFLICT' })
    expect(await city.call('p1', 'matter', 'read', { id: input.id })).toMatchObject({ code: 'NOT_FOUND' })
    const again = lead(TWO_RIGHTS)
    await city.ask('p1', 'matter', 'submit', again)
    expect(await city.ask('p1', 'matter', 'submit', again)).toMatchObject({ id: again.id })
  })

  it('without consent no workstation gets either', async () => {
    const input = { ...lead(TWO_RIGHTS), consent: false }
    await city.ask('p1', 'matter', 'submit', input)
    const { rows } = await city.ask('p2', 'desk', 'list', { queue: 'waiting' })
    expect(rows.filter(row => row.id.startsWith(input.id))).toEqual([])
  })

  it('what is another authority’s is told, and no matter is made of it', async () => {
    const input = lead('潢川县一家店卖的贡面假冒我们的注册商标，还盗用我们拍的照片侵犯著作权')
    const sent = await city.ask('p1', 'matter', 'submit', input)
    expect(sent.guidance).toContain('著作权的部分没有替您提交')
    expect(sent.related).toEqual([])
    expect(sent.slip.informed).toEqual([])
    expect(await own(input.id)).toHaveLength(1)
  })
})

describe('the association that an enterprise named', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const rulesOf = async (as: string) => {
    const description = '固始县黎集镇门店卖假冒我们注册商标的柳编篮子'
    const { reasons } = await city.ask(as, 'routing', 'preview', { kind: 'lead', description })
    return reasons.map(one => one.rule)
  }

  it('comes first before the claim is confirmed, and after, when the claim itself is thrown away', async () => {
    const body = '91411525MB0009001'
    const claim = await city.ask('new:associated', 'identity', 'register', {
      id: newId('claim'),
      enterprise: '双柳工艺品有限公司（演示）',
      creditCode: body + creditCodeCheckDigit(body),
      county: '411525',
      contact: '贺某（演示）',
      phone: '13811112222',
      association: 'assoc-willow',
    })
    expect(await rulesOf('new:associated')).toContain('own-association')
    await city.ask('p3', 'enterprise', 'decide', { id: newId('decide'), claim: claim.id, yes: true })
    expect(await rulesOf('new:associated')).toContain('own-association')
    expect(await rulesOf('p8')).not.toContain('own-association')
  })
})
