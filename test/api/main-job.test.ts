/** The main job: report → route → desk → reply, on the real functions and the real local cloud. */
import { newId, type TestCity, testCity } from '../support/city'

const TEXT = '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐'

describe('the main job', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  it('a lead is routed, signed for, answered, and the enterprise reads the answer', async () => {
    const preview = await city.ask('p1', 'routing', 'preview', { kind: 'lead', description: TEXT })
    expect(preview.responsible).toMatchObject({
      kind: 'bureau',
      code: '411525',
      name: '固始县市场监督管理局',
    })
    expect(preview.workstation).toMatchObject({ id: 'ws-willow', industry: '柳编' })

    const id = newId()
    const sent = await city.ask('p1', 'matter', 'submit', {
      id,
      kind: 'lead',
      description: TEXT,
      consent: true,
    })
    expect(sent.slip.responsible.name).toBe('固始县市场监督管理局')
    expect(sent.slip.workstation?.industry).toBe('柳编')
    expect(sent.why).not.toBe('')
    expect(sent.reasons.length).toBeGreaterThan(0)
    expect(sent.turn).toMatchObject({ who: '固始县市场监督管理局', yours: false, doing: '签收' })

    const desk = await city.ask('p3', 'desk', 'list', { queue: 'waiting' })
    const row = desk.rows.find(found => found.id === id)
    expect(row).toMatchObject({ action: 'sign', due: '签收' })

    const signed = await city.ask('p3', 'matter', 'sign', {
      id: newId(),
      matter: id,
      version: row?.version ?? 0,
    })
    expect(signed.turn).toMatchObject({ yours: true, doing: '核查并决定是否立案' })

    const adviser = await city.ask('p2', 'desk', 'list', { queue: 'waiting' })
    expect(adviser.rows.map(found => found.id)).toContain(id)

    const text = '已到店检查，发现同款 12 件，正在报批立案。'
    const reply = { id: newId(), matter: id, version: signed.version, text }
    await city.ask('p3', 'matter', 'reply', reply)

    for (const person of ['p1', 'p2']) {
      const seen = await city.ask(person, 'matter', 'read', { id })
      expect(seen.path.map(step => step.text)).toContain(text)
    }
    const { groups } = await city.ask('p1', 'message', 'list', {})
    const messages = groups.find(group => group.matter === id)?.messages.map(message => message.title)
    expect(messages).toEqual(['固始县局答复', '固始县局已签收'])
  })

  it('a consultation goes to the bureau of the enterprise’s own county', async () => {
    const id = newId()
    const description = '我们做柳编的，商标快到期了没续展，别人能不能抢注？该怎么办？'
    const sent = await city.ask('p1', 'matter', 'submit', {
      id,
      kind: 'consultation',
      description,
      consent: true,
    })
    expect(sent.kind).toBe('consultation')
    expect(sent.slip.responsible.name).toBe('固始县市场监督管理局')
    const signed = await city.ask('p3', 'matter', 'sign', { id: newId(), matter: id, version: sent.version })
    const text = '期满后有六个月宽展期，请尽快办理续展。'
    await city.ask('p3', 'matter', 'reply', { id: newId(), matter: id, version: signed.version, text })
    const read = await city.ask('p1', 'matter', 'read', { id })
    expect(read.stateLabel).toBe('已答复')
    expect(read.path.at(-1)).toMatchObject({ state: 'done', text })
  })

  it('a further party is a matter of its own at its own bureau, once, however often it is sent', async () => {
    const id = newId()
    const description = '固始县陈淋子镇门店卖假冒我们商标的柳编筐，货是潢川县卜塔集镇的厂子生产的'
    const input = { id, kind: 'lead', description, consent: true } as const
    const first = await city.call('p1', 'matter', 'submit', input)
    const again = await city.ask('p1', 'matter', 'submit', input)
    expect(first.ok && first.calls.database).toBe(1)
    expect(again.slip.responsible.name).toBe('潢川县市场监督管理局')
    const own = (await city.ask('p1', 'matter', 'mine', {})).rows.filter(row => row.id.startsWith(id))
    expect(own.map(row => row.turn?.who).sort()).toEqual(['固始县市场监督管理局', '潢川县市场监督管理局'])
    expect(new Set(own.map(row => row.number)).size).toBe(2)
    const seller = own.find(row => row.id !== id)
    const { rows } = await city.ask('p3', 'desk', 'list', { queue: 'waiting' })
    expect(rows.map(row => row.id)).toContain(seller?.id)
    expect((await city.ask('p3', 'matter', 'read', { id: seller?.id ?? '' })).why).toContain(
      '潢川县市场监督管理局',
    )
    expect(await city.call('p3', 'matter', 'read', { id })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('what no rule can decide waits at the section with candidates, and goes where a person sends it', async () => {
    const before = await city.ask('p4', 'matter', 'read', { id: 'demo-matter-0003' })
    expect(before.actions).toEqual(['assign'])
    expect(before.ask).toContain('老城')
    expect(before.candidates.map(candidate => candidate.code).sort()).toEqual(['411502', '411526'])
    const assignment = {
      id: newId(),
      matter: before.id,
      version: before.version,
      to: 'bureau-411502',
      why: '电话核实在浉河区',
    }
    await city.ask('p4', 'matter', 'assign', assignment)
    const desk = await city.ask('p10', 'desk', 'list', { queue: 'waiting' })
    expect(desk.rows.map(row => row.id)).toContain(before.id)
    const owner = await city.ask('p8', 'matter', 'read', { id: before.id })
    expect(owner.slip.responsible.name).toBe('浉河区市场监督管理局')
    expect(owner.why).toContain('电话核实在浉河区')
    expect(owner.ask).toBeNull()
    expect(owner.deadlines.map(deadline => deadline.limit)).toEqual(['sign', 'verify'])
    const received = await city.ask('p10', 'message', 'list', {})
    const told = received.groups.find(group => group.matter === before.id)?.messages.map(one => one.title)
    expect(told?.filter(title => title === '新派来一件，请签收')).toEqual(['新派来一件，请签收'])
  })

  it('progress is read by the enterprise while the statutory clock runs on', async () => {
    const text = '已到店检查，正在报批立案。'
    const before = await city.ask('p3', 'matter', 'read', { id: 'demo-matter-0002' })
    const told = { id: newId(), matter: before.id, version: before.version, text, progress: true }
    await city.ask('p3', 'matter', 'reply', told)
    const owner = await city.ask('p1', 'matter', 'read', { id: before.id })
    expect(owner.state).toBe('working')
    expect(owner.turn?.dueAt).toBe(before.turn?.dueAt)
    expect(owner.path.map(step => step.text)).toContain(text)
  })

  it('a name that the caller did not consent to share reaches no workstation', async () => {
    const id = newId()
    await city.ask('p1', 'matter', 'submit', { id, kind: 'lead', description: TEXT, consent: false })
    expect(await city.call('p2', 'matter', 'read', { id })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  })
})
