/** The life of a matter after it was sent: what is added, asked on, rated, registered, and who sees it. */
import type { Inputs, Outputs } from '../../contract'
import { newId, type TestCity, testCity } from '../support/city'

type View = Outputs['matter']['read']

const LEAD = {
  kind: 'lead',
  description: '固始县陈淋子镇街上的门店卖假冒我们“豫江”注册商标的柳编筐，摆了三排',
  consent: true,
} as const
const QUESTION = {
  kind: 'consultation',
  description: '我们的柳编商标想转让给新公司，要准备哪些材料，到哪里办理？',
  consent: false,
} as const

describe('the life of a matter', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const submit = (as: string, input: Omit<Inputs['matter']['submit'], 'id'>) =>
    city.ask(as, 'matter', 'submit', { id: newId(), ...input })
  const on = ({ id, version }: Pick<View, 'id' | 'version'>) => ({ id: newId(), matter: id, version })
  const read = (as: string, id: string) => city.ask(as, 'matter', 'read', { id })
  const sign = (as: string, matter: View) => city.ask(as, 'matter', 'sign', on(matter))

  async function answered(as: string, by: string, input: Omit<Inputs['matter']['submit'], 'id'>) {
    const signed = await sign(by, await submit(as, input))
    return city.ask(by, 'matter', 'reply', { ...on(signed), text: '情况已经核实，答复如上。' })
  }

  /** A photo as a phone would send it, received by the server. */
  async function photo(as: string, name: string): Promise<string> {
    const bytes = Buffer.concat([
      Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      Buffer.from(name),
    ])
    const { fileId } = await city.post<{ fileId: string }>('/local/upload', {
      as,
      name,
      base64: bytes.toString('base64'),
    })
    return (await city.ask(as, 'evidence', 'add', { id: newId(), fileId, name })).token
  }

  const messagesOf = async (as: string, matter: string) => {
    const { groups } = await city.ask(as, 'message', 'list', {})
    return groups.find(group => group.matter === matter)?.messages.map(message => message.title) ?? []
  }

  it('a question after the answer brings the consultation back to whoever answered, with a fresh clock', async () => {
    const first = await answered('p1', 'p3', QUESTION)
    await city.post('/local/time', { advance: '10d' })
    const asked = { ...on(first), text: '受让方在外省，材料要不要公证？' }
    const open = await city.ask('p1', 'matter', 'add', asked)
    expect(open).toMatchObject({ state: 'working', actions: ['add'] })
    expect(open.path.map(step => step.title)).toContain('您追问')
    const { now } = await city.post<{ now: string }>('/local/time', { advance: '0m' })
    expect(open.turn?.dueAt).toBeDefined()
    expect((open.turn?.dueAt ?? '') > now).toBe(true)
    expect(open.deadlines.find(deadline => deadline.limit === 'answer-consultation')).toMatchObject({
      state: 'now',
      dueAt: open.turn?.dueAt,
    })
    const mine = await city.ask('p3', 'desk', 'list', { queue: 'working', filter: 'mine' })
    expect(mine.rows.find(row => row.id === first.id)).toMatchObject({
      action: 'reply',
      handler: { you: true },
    })
    expect((await messagesOf('p3', first.id))[0]).toBe('企业追问')
    const again = await city.ask('p3', 'matter', 'reply', { ...on(open), text: '不用公证，盖章即可。' })
    expect(again).toMatchObject({ state: 'answered' })
    // Sent twice, it is asked once; the same id with another text is not answered as if it were stored.
    const { version } = await city.ask('p1', 'matter', 'add', asked)
    expect(version).toBe(again.version)
    expect(await city.call('p1', 'matter', 'add', { ...asked, text: '换一个问题问。' })).toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('an answer is rated once, and the rating is read by whoever answered and by the section alone', async () => {
    const matter = await answered('p1', 'p3', LEAD)
    const rating = { ...on(matter), score: 4, words: '答得清楚' }
    const rated = await city.ask('p1', 'matter', 'rate', rating)
    expect(rated).toMatchObject({ rating: { score: 4, words: '答得清楚' }, actions: [] })
    expect((await city.ask('p1', 'matter', 'rate', rating)).version).toBe(rated.version)
    const other = await city.call('p1', 'matter', 'rate', { ...rating, score: 5 })
    expect(other).toMatchObject({ code: 'CONFLICT' })
    const second = await city.call('p1', 'matter', 'rate', { ...on(rated), score: 1 })
    expect(second).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    for (const person of ['p3', 'p4']) {
      const seen = await read(person, matter.id)
      expect(seen.rating?.score).toBe(4)
      expect(seen.path.find(step => step.kind === 'rate')).toMatchObject({
        title: '企业评价 4 分',
        by: '企业',
      })
    }
    const adviser = await read('p2', matter.id)
    expect(adviser.rating).toBeNull()
    expect(adviser.path.some(step => step.kind === 'rate')).toBe(false)
    expect((await messagesOf('p3', matter.id))[0]).toBe('企业评价 4 分')
  })

  it('another’s matter does not exist for whoever adds to it, rates it or takes it', async () => {
    const matter = await submit('p1', LEAD)
    const calls = [
      city.call('p8', 'matter', 'add', { ...on(matter), text: '这件不是我的。' }),
      city.call('p8', 'matter', 'rate', { ...on(matter), score: 1 }),
      city.call('p16', 'matter', 'take', on(matter)),
      city.call('p16', 'matter', 'register', { ...on(matter), number: '41152500200001' }),
    ]
    for (const answer of await Promise.all(calls)) expect(answer).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('what would betray the reporter is seen by the reporter and the responsible body, and counted for the others', async () => {
    const evidence = [
      { token: await photo('p1', '吊牌.jpg'), exposes: false },
      { token: await photo('p1', '授权书.jpg'), exposes: true },
    ]
    const matter = await submit('p1', { ...LEAD, evidence })
    const more = {
      ...on(matter),
      text: '补一张进货单。',
      evidence: [{ token: await photo('p1', '进货单.jpg'), exposes: true }],
    }
    const added = await city.ask('p1', 'matter', 'add', more)
    const hidden = added.evidence.at(-1)?.id ?? ''
    for (const person of ['p1', 'p3']) {
      const seen = await read(person, matter.id)
      expect(seen.evidence.map(file => file.name)).toEqual(['吊牌.jpg', '授权书.jpg', '进货单.jpg'])
      expect(seen.evidenceWithheld).toBe(0)
      expect(seen.path.find(step => step.kind === 'add')?.evidence).toEqual([hidden])
    }
    for (const person of ['p2', 'p4']) {
      const seen = await read(person, matter.id)
      expect(seen.evidence.map(file => file.name)).toEqual(['吊牌.jpg'])
      expect(seen.evidenceWithheld).toBe(2)
      expect(seen.path.find(step => step.kind === 'add')).toMatchObject({
        title: '企业补充了情况',
        evidence: [],
      })
    }
    expect((await messagesOf('p3', matter.id))[0]).toBe('企业补充了情况')
    // The same again is the same; without the file, or with it laid open, the id stands for something else.
    expect((await city.ask('p1', 'matter', 'add', more)).version).toBe(added.version)
    const { evidence: _files, ...without } = more
    const open = { ...more, evidence: more.evidence.map(file => ({ ...file, exposes: false })) }
    for (const other of [without, open])
      expect(await city.call('p1', 'matter', 'add', other)).toMatchObject({ code: 'CONFLICT' })
    const twice = { ...more, ...on(added) }
    expect(await city.call('p1', 'matter', 'add', twice)).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    const page = await city.ask('p3', 'desk', 'list', { queue: 'waiting' })
    expect(page.rows.find(row => row.id === matter.id)?.evidence).toBe(3)
  })

  it('what the content check refuses is not stored', async () => {
    const matter = await submit('p1', LEAD)
    const refused = await city.call('p1', 'matter', 'add', {
      ...on(matter),
      text: '他们店里还卖六合彩',
    })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'text' }] })
    expect((await read('p1', matter.id)).version).toBe(matter.version)
  })

  it('a second contact of a confirmed enterprise follows its matters; who only claims the same code does not', async () => {
    const matter = await submit('p1', LEAD)
    const { code } = await city.ask('p1', 'enterprise', 'inviteContact', {
      id: newId(),
      name: '吴某（演示）',
      handOver: false,
    })
    await city.ask('new:colleague', 'identity', 'accept', { id: newId(), code, phone: '13900000001' })
    expect((await read('new:colleague', matter.id)).actions).toEqual(['add'])
    const { rows } = await city.ask('new:colleague', 'matter', 'mine', {})
    expect(rows.map(row => row.id)).toContain(matter.id)
    await city.ask('new:colleague', 'matter', 'add', { ...on(matter), text: '我补充一点：周末也开门。' })
    const claim = {
      id: newId(),
      enterprise: '冒名的公司（演示）',
      creditCode: '91411525MA00000016',
      county: '411525',
      contact: '路人（演示）',
      phone: '13900000002',
    }
    await city.ask('new:stranger', 'identity', 'register', claim)
    expect(await city.call('new:stranger', 'matter', 'read', { id: matter.id })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await city.ask('new:stranger', 'matter', 'mine', {})).rows).toEqual([])
    const theirs = await submit('new:stranger', LEAD)
    expect(await city.call('p1', 'matter', 'read', { id: theirs.id })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await read('p3', theirs.id)).reporter.confirmed).toBe(false)
    expect((await read('p3', matter.id)).reporter.confirmed).toBe(true)
    const waiting = await city.ask('p3', 'desk', 'list', { queue: 'waiting' })
    expect(waiting.rows.find(row => row.id === theirs.id)?.confirmed).toBe(false)
    expect(waiting.rows.find(row => row.id === matter.id)?.confirmed).toBe(true)
  })

  it('the enterprise’s matters and the person’s own make one list, without a row lost or repeated', async () => {
    // One account, two enterprises: one confirmed, one only claimed.
    const second = await city.ask('p8', 'identity', 'register', {
      id: newId(),
      enterprise: '云雾山包装有限公司（演示）',
      creditCode: '91411525MA00000016',
      county: '411502',
      contact: '郑某（演示）',
      phone: '13800000002',
    })
    const tea = { kind: 'lead', description: '罗山县周党镇门店卖假冒我们注册商标的茶叶', consent: false }
    for (let at = 0; at < 24; at++) {
      const event = { endpoint: 'matter.submit', input: { id: newId('both'), ...tea } }
      const as = at % 2 === 0 ? { as: second.id } : {}
      const { result } = await city.cloud.invoke('api', { ...event, ...as }, { openid: 'demo-p8' })
      expect(result).toMatchObject({ ok: true })
    }
    const rows: Outputs['matter']['mine']['rows'] = []
    let cursor: string | null = null
    do {
      const page: Outputs['matter']['mine'] = await city.ask('p8', 'matter', 'mine', { cursor })
      rows.push(...page.rows)
      cursor = page.next
    } while (cursor)
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length)
    expect(rows.filter(row => row.id.startsWith('both'))).toHaveLength(24)
    const moments = rows.map(row => row.lastEventAt)
    expect(moments).toEqual([...moments].sort().reverse())
  })

  it('the number of 12315 stands in the path and can be corrected, and is no WeChat message', async () => {
    const signed = await sign('p3', await submit('p1', LEAD))
    await city.post('/local/time', { advance: '2m' })
    const before = city.cloud.wechatCalls().length
    const once = await city.ask('p3', 'matter', 'register', {
      ...on(signed),
      number: '1411525002026112300001',
    })
    const again = await city.ask('p3', 'matter', 'register', {
      ...on(once),
      number: '1411525002026112300002',
    })
    expect(again).toMatchObject({ state: 'working', registered: { number: '1411525002026112300002' } })
    await city.post('/local/time', { advance: '2m' })
    expect(city.cloud.wechatCalls()).toHaveLength(before)
    const owner = await read('p1', signed.id)
    expect(owner.path.map(step => step.title)).toContain('已在 12315 平台登记，编号 1411525002026112300002')
    const question = await sign('p3', await submit('p1', QUESTION))
    expect(
      await city.call('p3', 'matter', 'register', { ...on(question), number: '1411525002026112300003' }),
    ).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })

  it('the hand-over sheet asks what 12315 asks, in its order, and says nothing of who reported', async () => {
    const evidence = [{ token: await photo('p1', '门头.jpg'), exposes: true }]
    const link = 'https://example.com/goods/1'
    const suspect = { name: '某柳编店', address: '固始县陈淋子镇街上 8 号' }
    const matter = await submit('p1', { ...LEAD, evidence, link, suspect, platform: '拼多多' })
    await city.ask('p1', 'matter', 'add', { ...on(matter), text: '店主姓王。' })
    const { number, rows } = await city.ask('p3', 'matter', 'sheet', { id: matter.id })
    expect(number).toBe(matter.number)
    expect(rows.map(row => row.label)).toEqual([
      '举报人（单位）名称',
      '统一社会信用代码',
      '联系人',
      '联系电话',
      '被举报人名称',
      '被举报人地址',
      '被举报人联系方式',
      '举报问题类别',
      '发生时间',
      '发生地点',
      '举报内容',
      '诉求',
      '权利信息',
      '证据清单',
      '平台名称',
      '链接',
      '本系统编号',
      '收到时间',
      '承办单位',
    ])
    expect(rows.filter(row => row.sealed).map(row => [row.sealed, row.value])).toEqual([
      ['enterprise', ''],
      ['creditCode', ''],
      ['contact', ''],
      ['phone', ''],
    ])
    // What nobody told stays empty, so that no pasted form says more than is known.
    const empty = rows.filter(row => !row.sealed && row.value === '').map(row => row.label)
    expect(empty).toEqual(['被举报人联系方式', '权利信息'])
    const value = (label: string) => rows.find(row => row.label === label)?.value
    expect(value('被举报人名称')).toBe(suspect.name)
    expect(value('举报内容')).toMatch(/三排[\s\S]*店主姓王/)
    expect(value('证据清单')).toContain(matter.evidence[0]?.sha256)
    expect(value('链接')).toBe(link)
    expect(value('承办单位')).toBe('固始县市场监督管理局')
    expect(JSON.stringify(rows)).not.toMatch(/豫江柳编工艺|13800000001|周某|91411525MA/)
    expect(await city.call('p4', 'matter', 'sheet', { id: matter.id })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await city.call('p16', 'matter', 'sheet', { id: matter.id })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('names of handlers stay inside their organisation', async () => {
    const signed = await sign('p3', await submit('p1', LEAD))
    const taken = await city.ask('p7', 'matter', 'take', on(signed))
    await city.ask('p7', 'matter', 'reply', { ...on(taken), text: '正在核查。', progress: true })
    const colleague = await read('p3', signed.id)
    expect(colleague.handler).toEqual({ name: '固始负责人（演示）', you: false, awayUntil: null })
    expect(colleague.path.find(step => step.kind === 'take')?.title).toBe('固始负责人（演示）接手承办')
    expect(colleague.actions.at(-1)).toBe('take')
    for (const person of ['p1', 'p2', 'p4']) {
      const seen = await read(person, signed.id)
      expect(seen.handler).toBeNull()
      expect(JSON.stringify(seen)).not.toContain('固始负责人')
    }
    expect(await city.call('p7', 'matter', 'take', on(await read('p7', signed.id)))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    })
  })
})
