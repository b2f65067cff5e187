/** Learning from hands: a body objects, the section decides, and what was wrong becomes a permanent test. */
import type { Inputs, Outputs } from '../../contract'
import { tried } from '../support/access-people'
import { newId, type TestCity, testCity } from '../support/city'

type View = Outputs['matter']['read']

const LEAD = {
  kind: 'lead',
  description: '固始县陈淋子镇街上的门店卖假冒我们“豫江”注册商标的柳编筐，老板姓陈，电话13900001111',
  consent: true,
} as const
const WHY = '到现场核实，门店在潢川县双柳树镇，不在我县。'
const DECISION = '核对营业执照，门店登记在潢川县双柳树镇。'

describe('a body that says a matter is not its own', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const on = ({ id, version }: Pick<View, 'id' | 'version'>) => ({ id: newId(), matter: id, version })
  const read = (as: string, id: string) => city.ask(as, 'matter', 'read', { id })
  const submit = (more: Partial<Inputs['matter']['submit']> = {}) =>
    city.ask('p1', 'matter', 'submit', { id: newId(), ...LEAD, ...more } as Inputs['matter']['submit'])
  const sign = (as: string, matter: View) => city.ask(as, 'matter', 'sign', on(matter))
  const objecting = (matter: Pick<View, 'id' | 'version'>, more: object = {}) => ({
    ...on(matter),
    reason: 'wrong-place' as const,
    why: WHY,
    ...more,
  })
  const object = (as: string, matter: View, more: object = {}) =>
    city.ask(as, 'matter', 'object', objecting(matter, more))
  const decide = (matter: View, to: string) =>
    city.ask('p4', 'matter', 'assign', { ...on(matter), to, why: DECISION })
  const messagesOf = async (as: string, matter: string) => {
    const { groups } = await city.ask(as, 'message', 'list', {})
    return groups.find(group => group.matter === matter)?.messages ?? []
  }
  const deskRow = async (as: string, queue: 'waiting' | 'working' | 'answered', id: string) =>
    (await city.ask(as, 'desk', 'list', { queue })).rows.find(row => row.id === id)

  it('keeps its task and its running clock until the section has decided, and cannot object twice', async () => {
    const signed = await sign('p3', await submit())
    const before = await read('p3', signed.id)
    const after = await object('p3', signed)
    expect(after).toMatchObject({
      state: 'working',
      stateLabel: '管辖待定',
      turn: { yours: true, dueAt: before.turn?.dueAt, doing: before.turn?.doing },
      objection: { reason: 'wrong-place', why: WHY, by: '固始县市场监督管理局' },
      handler: before.handler,
    })
    expect(after.actions).toEqual(expect.arrayContaining(['reply', 'tell', 'register']))
    expect(after.actions).not.toContain('object')
    expect(await city.call('p3', 'matter', 'object', objecting(after))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    })
    expect(await deskRow('p3', 'working', signed.id)).toMatchObject({ dueAt: before.turn?.dueAt })
    // The workstation is not concerned: what it owes stays, and whose mistake it may be is not told to it.
    const adviser = await read('p2', signed.id)
    expect(adviser).toMatchObject({ objection: null, actions: ['sign', 'take'], turn: { yours: true } })
    expect(adviser.path.find(step => step.kind === 'object')?.text).toBeNull()
  })

  it('lies on the section’s desk with the objection, the chain of rules and candidates, the body itself among them', async () => {
    const { id } = await object('p3', await submit())
    expect(await deskRow('p4', 'waiting', id)).toMatchObject({
      triage: true,
      action: 'assign',
      due: '决定由谁办理',
    })
    const seen = await read('p4', id)
    expect(seen).toMatchObject({
      actions: ['assign'],
      objection: { reason: 'wrong-place', why: WHY },
      turn: { yours: true, doing: '决定由谁办理' },
      reporter: { mayOpen: false },
    })
    expect(seen.candidates[0]).toMatchObject({ code: '411526', likely: '较像' })
    expect(seen.candidates.at(-1)).toMatchObject({ code: '411525', name: '固始县市场监督管理局' })
    expect(seen.reasons.map(reason => reason.rule)).toContain('place-of-act')
    expect((await messagesOf('p4', id))[0]).toMatchObject({
      title: '固始县局提出：地点不对，请您决定由谁办理',
      text: WHY,
    })
  })

  it('is told to the enterprise in plain words and without blame', async () => {
    const { id } = await object('p3', await submit())
    const seen = await read('p1', id)
    expect(seen).toMatchObject({
      stateLabel: '正在核对由谁办理',
      objection: null,
      candidates: [],
      turn: { who: '信阳市市场监督管理局知识产权保护科', doing: '核对由谁办理', yours: false },
      actions: ['add'],
    })
    expect(seen.path.find(step => step.kind === 'object')).toMatchObject({
      title: '市局正在核对由谁办理',
      text: null,
      by: null,
    })
    expect(JSON.stringify(seen)).not.toContain(WHY)
    expect(JSON.stringify(await city.ask('p1', 'message', 'list', {}))).not.toContain(WHY)
  })

  it('loses the task to the body that the section finds, which begins with clocks of its own; it is told', async () => {
    const disputed = await object('p3', await sign('p3', await submit()))
    const decided = await decide(await read('p4', disputed.id), 'bureau-411526')
    expect(decided).toMatchObject({ state: 'waiting', objection: null, candidates: [], actions: [] })
    const { id } = decided
    const received = await read('p16', id)
    expect(received).toMatchObject({
      actions: expect.arrayContaining(['sign', 'object']),
      turn: { yours: true, doing: '签收', usedWorkingDays: 0 },
      slip: { responsible: { name: '潢川县市场监督管理局' } },
      reporter: { mayOpen: true },
    })
    expect(received.why).toContain(`先送到固始县市场监督管理局，`)
    expect((await messagesOf('p16', id))[0]?.title).toBe('新派来一件，请签收')
    // Who had it knows how it was decided, and nothing of the report any more.
    const former = await read('p3', id)
    expect(former).toMatchObject({ description: '', actions: [], evidence: [], reporter: { mayOpen: false } })
    expect(former.why).toContain('由潢川县市场监督管理局负责')
    expect((await messagesOf('p3', id))[0]).toMatchObject({ text: DECISION })
    expect(await deskRow('p3', 'working', id)).toBeUndefined()
    expect(await deskRow('p4', 'answered', id)).toBeDefined()
    const told = await read('p1', id)
    expect(told.path.map(step => step.title)).toContain('市局知识产权保护科确认由潢川县局负责')
    expect(told.deadlines.map(deadline => deadline.limit)).toEqual(['sign', 'verify'])
    // Whoever got it by a transfer passes it to nobody but the section (程序规定 14).
    const again = await object('p16', received, { reason: 'not-ours', why: '这家店已注销，原址在淮滨。' })
    expect(again.objection?.by).toBe('潢川县市场监督管理局')
    const { rows } = await city.ask('p4', 'lessons', 'list', {})
    // What a person sent is held against no rule.
    expect(rows.find(row => row.by === '潢川县市场监督管理局')?.rules).toEqual([])
  })

  it('goes on as before where the section keeps it there, its clock unbroken', async () => {
    const signed = await sign('p3', await submit())
    await city.post('/local/time', { advance: '2d' })
    const disputed = await object('p3', signed)
    await city.post('/local/time', { advance: '2d' })
    const kept = await decide(await read('p4', disputed.id), 'bureau-411525')
    const seen = await read('p3', kept.id)
    expect(seen).toMatchObject({
      state: 'working',
      objection: null,
      handler: { you: true },
      turn: { dueAt: signed.turn?.dueAt },
    })
    expect(seen.actions).toContain('object')
    expect(seen.deadlines.map(one => one.limit)).toEqual(signed.deadlines.map(one => one.limit))
    const told = await read('p1', kept.id)
    expect(told.path.map(step => step.title)).toContain('市局知识产权保护科确认仍由固始县局办理')
    expect(told.why).toMatch(/确认仍由固始县市场监督管理局办理/)
    expect((await messagesOf('p3', kept.id)).map(one => one.title)).not.toContain('请签收')
  })

  it('may still answer: that takes the matter on, and the section has nothing left to decide', async () => {
    const disputed = await object('p3', await sign('p3', await submit()))
    const answered = await city.ask('p3', 'matter', 'reply', {
      ...on(disputed),
      text: '经核对仍属本局，已决定立案调查。',
    })
    expect(answered).toMatchObject({ state: 'answered', objection: null })
    expect(await read('p4', disputed.id)).toMatchObject({ actions: [], candidates: [] })
    expect(await deskRow('p4', 'waiting', disputed.id)).toBeUndefined()
  })

  it('may be the section itself, which then decides between its two hats', async () => {
    const PATENT = '平桥区一家厂未经许可制造我们的柳编筐外观设计专利产品，请求处理。'
    const own = await sign('p4', await submit({ kind: 'request', description: PATENT, consent: false }))
    expect(own.actions).toContain('object')
    const disputed = await object('p4', own, { reason: 'wrong-right', why: '核对后是包装近似，不是专利。' })
    expect(disputed).toMatchObject({ actions: ['assign'], state: 'working' })
    expect(disputed.candidates.map(one => one.code)).toContain('411503')
    const kept = await decide(disputed, 'section')
    expect(kept).toMatchObject({ state: 'working', turn: { dueAt: own.turn?.dueAt, yours: true } })
    const again = await object('p4', kept, { reason: 'wrong-right', why: '核对后是包装近似，不是专利。' })
    const moved = await decide(again, 'bureau-411503')
    expect(moved).toMatchObject({ state: 'waiting', slip: { responsible: { name: '平桥区市场监督管理局' } } })
    expect((await read('p11', moved.id)).actions).toContain('sign')
  })

  it('may object to a consultation that was asked on, and to one of two linked matters alone', async () => {
    const QUESTION = '我们的柳编商标想转让给新公司，要准备哪些材料，到哪里办理？'
    const signed = await sign(
      'p3',
      await submit({ kind: 'consultation', description: QUESTION, consent: false }),
    )
    const reply = { ...on(signed), text: '请到商标业务窗口办理转让。' }
    const answered = await city.ask('p3', 'matter', 'reply', reply)
    expect(answered.actions).not.toContain('object')
    const asked = await city.ask('p1', 'matter', 'add', { ...on(answered), text: '窗口在浉河区哪里？' })
    const open = await object('p3', await read('p3', asked.id))
    const moved = await decide(await read('p4', open.id), 'bureau-411502')
    expect(moved.state).toBe('waiting')
    const taken = await sign('p10', await read('p10', moved.id))
    expect(taken.turn?.doing).toBe('答复咨询')
  })

  it('leaves nobody told of what has become theirs', async () => {
    const description =
      '固始县陈淋子镇街上的兴隆百货卖柳编筐，吊牌用的是我们“豫江”商标。老板说是从潢川一个厂进的货。'
    const matter = await submit({ description })
    expect((await read('p3', matter.id)).slip.informed.map(body => body.name)).toContain(
      '潢川县市场监督管理局',
    )
    const moved = await decide(await read('p4', (await object('p3', matter)).id), 'bureau-411526')
    expect(moved.slip.informed.map(body => body.name)).not.toContain('潢川县市场监督管理局')
    expect((await read('p1', matter.id)).path.at(0)?.title).toMatch(/^送达固始县局/)
  })

  it('objects once with one id: the same again is the same, another reason or text is refused and lost nowhere', async () => {
    const matter = await submit()
    const input = objecting(matter)
    const [first, second] = await Promise.all([
      city.call('p3', 'matter', 'object', input),
      city.call('p3', 'matter', 'object', input),
    ])
    expect([first.ok, second.ok]).toContain(true)
    const after = await city.ask('p3', 'matter', 'object', input)
    expect(after.version).toBe(matter.version + 1)
    for (const more of [{ reason: 'not-ours' }, { why: '另写一句理由。' }])
      expect(await city.call('p3', 'matter', 'object', { ...input, ...more } as never)).toMatchObject({
        code: 'CONFLICT',
      })
    expect(await city.call('p3', 'matter', 'object', { ...objecting(matter) })).toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('marks the section late where it does not decide, and the body by its own clock', async () => {
    const disputed = await object('p3', await sign('p3', await submit()))
    await city.post('/local/time', { advance: '4d' })
    const seen = await read('p4', disputed.id)
    expect(seen.path.map(step => step.title)).toContain('市局知识产权保护科：分拨已超期')
    expect(seen.path.filter(step => step.title.startsWith('市局') && step.kind === 'overdue')).toHaveLength(1)
    expect((await read('p3', disputed.id)).actions).toContain('reply')
  })

  it('objects in no trial, so that nothing of it reaches a real desk', async () => {
    const { as, identity } = await tried(city, 'bureau')
    const filed = await city.ask(as, 'matter', 'submit', { id: newId(), ...LEAD })
    const event = { endpoint: 'matter.object', input: objecting(filed), as: identity }
    const openid = `new-${as?.replace('new:', '')}`
    const { result } = await city.cloud.invoke('api', event, { openid })
    expect(result).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await deskRow('p4', 'waiting', filed.id)).toBeUndefined()
  })
})

describe('what is learned from it', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const lessons = (rule?: string) => city.ask('p4', 'lessons', 'list', rule ? { rule } : {})
  const ruleRow = async (rule: string) =>
    (await city.ask('p4', 'lessons', 'rules', {})).rows.find(row => row.rule === rule)

  /** A lead of the filer's, objected to by the bureau of 固始, and decided for another one where `to` is named. */
  async function objected(
    description: string,
    to: string | null,
    more: Partial<Inputs['matter']['submit']> = {},
  ) {
    const input = { id: newId(), kind: 'lead', description, consent: false, ...more } as const
    const { id, version } = await city.ask('p1', 'matter', 'submit', input)
    const objection = {
      id: newId('objection'),
      matter: id,
      version,
      reason: 'wrong-place',
      why: WHY,
    } as const
    const after = await city.ask('p3', 'matter', 'object', objection)
    if (to) {
      const decision = { id: newId(), matter: id, version: after.version, to, why: DECISION }
      await city.ask('p4', 'matter', 'assign', decision)
    }
    return { matter: id, objection: objection.id }
  }
  const keep = (one: { matter: string; objection: string }, more: object = {}) =>
    city.ask('p4', 'lessons', 'keep', { id: newId(), ...one, ...more })

  it('counts for each rule how often it sent, was objected to, was wrong, was right and is open', async () => {
    const before = await ruleRow('place-of-act')
    expect(before).toMatchObject({ objected: 1, moved: 1, kept: 0, open: 0 })
    await objected('固始县往流镇的门店卖假冒我们注册商标的柳编筐', 'bureau-411526')
    await objected('固始县黎集镇的门店卖假冒我们注册商标的柳编筐', 'bureau-411525')
    await objected('固始县泉河铺镇的门店卖假冒我们注册商标的柳编筐', null)
    await city.ask('p1', 'matter', 'submit', { id: newId(), ...LEAD })
    const after = await ruleRow('place-of-act')
    expect(after).toMatchObject({
      objected: 4,
      moved: 2,
      kept: 1,
      open: 1,
      basis: expect.stringContaining('程序规定 7'),
    })
    expect(after?.fired).toBe((before?.fired ?? 0) + 4)
    const { rows } = await lessons('place-of-act')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({ decided: null, wants: null, sentTo: '固始县市场监督管理局' })
    expect((await lessons('trademark')).rows).toEqual([])
  })

  it('keeps a decided one as a test case without identities, once, and takes it back', async () => {
    const text =
      '固始县陈淋子镇兴隆百货卖假冒“豫江”注册商标的柳编筐，老板张建国，电话13912345678，我们豫江柳编工艺有限公司没授权'
    const one = await objected(text, 'bureau-411526')
    const kept = await keep(one)
    expect(kept).toMatchObject({ wants: '潢川县市场监督管理局', gets: '固始县市场监督管理局', right: false })
    expect(kept.text).not.toMatch(/兴隆|豫江|张建国|\d{5}/u)
    expect(kept.text).toMatch(/固始县陈淋子镇.*注册商标.*柳编筐/u)
    expect((await keep(one)).id).toBe(kept.id)
    const { rows, file } = await city.ask('p4', 'lessons', 'cases', {})
    expect(rows.filter(row => row.id === kept.id)).toHaveLength(1)
    // Nothing in the case leads back to the matter or to who reported.
    expect(file).not.toContain(one.matter)
    expect(file).not.toContain(one.objection)
    expect(file).not.toMatch(/兴隆|豫江|张建国|13912345678|周某/u)
    expect((await lessons()).rows.find(row => row.objection === one.objection)?.kept).toBe(kept.id)
    for (let twice = 0; twice < 2; twice += 1)
      expect(await city.ask('p4', 'lessons', 'drop', { case: kept.id })).toEqual({ case: kept.id })
    expect((await lessons()).rows.find(row => row.objection === one.objection)?.kept).toBeNull()
  })

  it('lets a person correct the text, and still takes numbers and known names out of it', async () => {
    const one = await objected('固始县陈淋子镇路口的门店卖假冒我们“豫江”注册商标的柳编筐', 'bureau-411526')
    await keep(one)
    const corrected = '潢川县双柳树镇路口的门店卖假冒豫江注册商标的柳编筐，电话13912345678'
    const kept = await keep(one, { text: corrected })
    expect(kept).toMatchObject({ right: true, gets: '潢川县市场监督管理局' })
    expect(kept.text).toBe('潢川县双柳树镇路口的门店卖假冒某注册商标的柳编筐，电话某电话')
    const { rows } = await city.ask('p4', 'lessons', 'cases', {})
    expect(rows.filter(row => row.id === kept.id)).toMatchObject([{ text: kept.text, right: true }])
  })

  it('keeps none before it is decided, and none of what is not there', async () => {
    const open = await objected('固始县草庙集乡的门店卖假冒我们注册商标的柳编筐', null)
    const call = (input: { matter: string; objection: string }) =>
      city.call('p4', 'lessons', 'keep', { id: newId(), ...input })
    expect(await call(open)).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await call({ ...open, objection: newId() })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await call({ ...open, matter: newId() })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('pages through objections and cases, each once', async () => {
    for (let n = 0; n < 21; n += 1)
      await objected(`固始县陈淋子镇的第${n + 1}家门店卖假冒我们注册商标的柳编筐`, null)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Outputs['lessons']['list'] = await city.ask('p4', 'lessons', 'list', { cursor })
      seen.push(...page.rows.map(row => row.objection))
      cursor = page.next
    } while (cursor !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(21)
  })
})
