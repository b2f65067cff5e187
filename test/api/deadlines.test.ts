/** The clock of verification stands still, runs on, is prolonged, and is counted again when holidays are published. */
import type { Inputs, Outputs } from '../../contract'
import { newId, type TestCity, testCity } from '../support/city'

type View = Outputs['matter']['read']

const LEAD = {
  kind: 'lead',
  description: '固始县陈淋子镇街上的门店卖假冒我们“豫江”注册商标的柳编筐，摆了三排',
  consent: false,
} as const

const WHY = '已把样品照片交权利人辨认，等书面意见。'

describe('deadlines', () => {
  let city: TestCity
  beforeEach(async () => {
    city = await testCity()
  })
  afterEach(() => city.end())

  const on = ({ id, version }: Pick<View, 'id' | 'version'>) => ({ id: newId(), matter: id, version })
  const read = (as: string, id: string) => city.ask(as, 'matter', 'read', { id })
  const advance = (text: string) => city.post<{ now: string }>('/local/time', { advance: text })
  const submit = () => city.ask('p1', 'matter', 'submit', { id: newId(), ...LEAD })
  const signed = async () => city.ask('p3', 'matter', 'sign', on(await submit()))
  const pause = (matter: View, more: Partial<Inputs['matter']['pause']> = {}) =>
    city.call('p3', 'matter', 'pause', { ...on(matter), reason: 'identification', why: WHY, ...more })
  const paused = async (matter: View) => {
    const answer = await pause(matter)
    if (!answer.ok) throw new Error(answer.message)
    return answer.data
  }
  const rowOf = async (id: string) => {
    const { rows } = await city.ask('p3', 'desk', 'list', { queue: 'working' })
    return { row: rows.find(one => one.id === id), last: rows.at(-1)?.id }
  }
  const verify = ({ deadlines }: View) => deadlines.find(({ limit }) => limit === 'verify')
  const titles = ({ path }: View) => path.map(({ title }) => title)

  it('a paused clock is not overdue after three weeks, and running on gives what was left', async () => {
    const before = await signed()
    const stopped = await paused(before)
    expect(stopped.turn).toMatchObject({ dueAt: null, doing: '正在等权利人辨认或者鉴别，暂停计时' })
    expect(stopped).toMatchObject({ paused: { reason: 'identification', why: WHY } })
    expect(stopped.actions).toContain('resume')
    expect(stopped.actions).not.toContain('pause')

    const { overdue, today } = await city.ask('p3', 'desk', 'counts', {})
    await advance('24d')
    const counts = await city.ask('p3', 'desk', 'counts', {})
    // Those of the demonstration that nobody stopped are late by now.
    expect(counts.overdue + counts.today).toBeGreaterThan(overdue + today)
    const overdueRows = await city.ask('p3', 'desk', 'list', { queue: 'working', filter: 'overdue' })
    expect(overdueRows.rows.map(row => row.id)).not.toContain(before.id)
    const { row } = await rowOf(before.id)
    expect(row).toMatchObject({ dueAt: null, due: '暂停中' })
    expect(
      titles(await read('p3', before.id)).some(title => title.includes('核查并决定是否立案已超期')),
    ).toBe(false)

    const running = await city.ask('p3', 'matter', 'resume', on(stopped))
    expect(running.paused).toBeNull()
    expect(running.turn?.leftWorkingDays).toBe(before.turn?.leftWorkingDays)
    expect((running.turn?.dueAt ?? '') > (before.turn?.dueAt ?? '')).toBe(true)
    expect(verify(running)).toMatchObject({ dueAt: running.turn?.dueAt, state: 'now', nature: 'statutory' })
    expect(titles(running).some(title => /继续计时，到 .+ 月 \d+ 日/.test(title))).toBe(true)
  })

  it('what a body did to its clock is not told of the body that has the matter since', async () => {
    const before = await signed()
    const why = '涉及三处经营场所，需要逐一核查。'
    const longer = await city.ask('p7', 'matter', 'extend', { ...on(before), why })
    const stopped = await paused(longer)
    const disputed = await city.ask('p3', 'matter', 'object', {
      ...on(stopped),
      reason: 'wrong-place',
      why: '到现场核实，门店在潢川县双柳树镇，不在我县。',
    })
    const moved = { ...on(await read('p4', disputed.id)), to: 'bureau-411526', why: '核对执照，在潢川县。' }
    await city.ask('p4', 'matter', 'assign', moved)
    const received = await read('p16', before.id)
    expect(received).toMatchObject({ paused: null, turn: { yours: true, doing: '签收' } })
    const working = await city.ask('p16', 'matter', 'sign', on(received))
    const due = verify(working)?.dueAt
    expect(due).toBe(working.turn?.dueAt)
    expect(due).not.toBe(verify(longer)?.dueAt)
    const done = await city.ask('p16', 'matter', 'reply', { ...on(working), text: '已核查，决定立案。' })
    expect(verify(done)).toMatchObject({ state: 'done', dueAt: due })
  })

  it('the enterprise reads plainly that the limit stands still, and not what the bureau wrote', async () => {
    const stopped = await paused(await signed())
    const seen = await read('p1', stopped.id)
    expect(seen.turn).toMatchObject({ dueAt: null, doing: '正在等权利人辨认，时限暂停' })
    expect(seen.paused).toBeNull()
    expect(titles(seen).slice(-2)).toEqual(['时限暂停，等权利人辨认', '正在等权利人辨认，时限暂停'])
    expect(JSON.stringify(seen)).not.toContain(WHY)
    expect(seen.path.at(-1)).toMatchObject({ state: 'now', at: null })
    const { groups } = await city.ask('p1', 'message', 'list', {})
    expect(groups.find(group => group.matter === stopped.id)?.messages[0]?.title).toBe(
      '时限暂停，等权利人辨认',
    )
  })

  it('the same pause twice is one; with another reason the id is another act', async () => {
    const before = await signed()
    const id = newId()
    const first = await pause(before, { id })
    const again = await pause(before, { id })
    expect(first.ok && again.ok && first.data.version === again.data.version).toBe(true)
    expect(await pause(before, { id, reason: 'testing' })).toMatchObject({ code: 'CONFLICT' })
    if (!first.ok) throw new Error(first.message)
    expect(await pause(first.data)).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: '这一件已经在暂停计时',
    })
  })

  it('a clock that has run out is neither stopped nor prolonged', async () => {
    const before = await signed()
    await advance('40d')
    const late = await read('p3', before.id)
    expect(await pause(late)).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    const longer = { ...on(late), why: '案情复杂，需要延长。' }
    expect(await city.call('p7', 'matter', 'extend', longer)).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })

  it('the person in charge prolongs it once; the handler is told whom to ask', async () => {
    const before = await signed()
    const why = '涉及三处经营场所，需要逐一核查。'
    expect(before.actions).not.toContain('extend')
    expect(await city.call('p3', 'matter', 'extend', { ...on(before), why })).toMatchObject({
      code: 'FORBIDDEN',
      message: '延长时限要由本单位负责人批准，请找负责人办理',
    })
    expect((await read('p7', before.id)).actions).toContain('extend')
    const longer = await city.ask('p7', 'matter', 'extend', { ...on(before), why })
    expect(longer.turn?.leftWorkingDays).toBe((before.turn?.leftWorkingDays ?? 0) + 15)
    expect(verify(longer)).toMatchObject({
      basis: '程序规定 18，已依法延长一次',
      dueAt: longer.turn?.dueAt,
    })
    expect(longer.actions).not.toContain('extend')
    expect(await city.call('p7', 'matter', 'extend', { ...on(longer), why })).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: '这一件已经延长过，只能延长一次',
    })
    expect(titles(await read('p1', before.id)).some(title => title.startsWith('时限依法延长到'))).toBe(true)
  })

  it('the section’s own is prolonged by who is in charge of the section', async () => {
    const request = {
      kind: 'request',
      description: '平桥区一家厂未经许可制造我们的柳编筐外观设计专利产品，请求处理。',
      consent: false,
    } as const
    const filed = await city.ask('p1', 'matter', 'submit', { id: newId(), ...request })
    const inHand = await city.ask('p4', 'matter', 'sign', on(filed))
    // Filing a patent dispute is prolonged by 5 working days and never stands still.
    expect(inHand.actions).not.toContain('pause')
    const why = '请求书附件多，需要核对。'
    expect(await city.call('p4', 'matter', 'extend', { ...on(inHand), why })).toMatchObject({
      code: 'FORBIDDEN',
    })
    const longer = await city.ask('p20', 'matter', 'extend', { ...on(inHand), why })
    expect(longer.turn?.leftWorkingDays).toBe((inHand.turn?.leftWorkingDays ?? 0) + 5)
  })

  it('each turn says whether its limit is the law’s or a norm of service', async () => {
    const filed = await submit()
    expect(filed.turn?.atDue).toMatch(/^这是服务规范的时限，不是法定时限。/)
    const inHand = await city.ask('p3', 'matter', 'sign', on(filed))
    expect(inHand.turn?.atDue).toMatch(/^这是法定时限。/)
    expect(inHand.deadlines.map(({ limit, nature }) => `${limit} ${nature}`)).toEqual(
      expect.arrayContaining(['sign norm', 'verify statutory']),
    )
  })
})

/** The year's fixed days, some of January, and a Saturday of make-up work; not the State Council's. */
const holidays = (...january: string[]): Inputs['rules']['activate']['changes'][number] => {
  const fixed = ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03']
  const source = '示例通知（演示），2026-12-22'
  const row = { id: '2027', off: [...fixed, ...january].sort(), work: ['2027-01-09'], source }
  return { table: 'holidays', id: '2027', row }
}

describe('holidays that the section enters', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const on = ({ id, version }: Pick<View, 'id' | 'version'>) => ({ id: newId(), matter: id, version })
  const read = (as: string, id: string) => city.ask(as, 'matter', 'read', { id })
  const verify = ({ deadlines }: View) => deadlines.find(({ limit }) => limit === 'verify')
  const inRun = () => city.post('/local/time', { advance: '11m' })

  it('move the deadlines of open matters that lie beyond them, once, and nobody else’s', async () => {
    // A Monday from which 15 working days reach into the year that nobody has published.
    await city.post('/local/time', { to: '2026-12-21T09:00:00+08:00' })
    const filed = await city.ask('p1', 'matter', 'submit', { id: newId(), ...LEAD })
    const waiting = await city.ask('p1', 'matter', 'submit', { id: newId(), ...LEAD })
    const signed = await city.ask('p3', 'matter', 'sign', on(filed))
    expect(signed.turn?.dueAt).toBe('2027-01-12T17:30:00+08:00')
    expect(verify(signed)?.caveat).toContain('2027 年节假日安排尚未公布')

    const { base } = await city.ask('p4', 'rules', 'tables', {})
    await city.ask('p4', 'rules', 'activate', {
      id: newId(),
      base,
      changes: [holidays('2027-01-04')],
      why: '国务院公布了 2027 年的放假安排。',
    })
    await inRun()

    // One day off more and one make-up day more: the same end would not show that it was counted.
    const seen = await read('p3', filed.id)
    expect(verify(seen)?.caveat).toBeNull()
    expect(seen.turn?.dueAt).toBe('2027-01-12T17:30:00+08:00')
    expect(seen.version).toBe(signed.version)

    const next = await city.ask('p4', 'rules', 'tables', {})
    await city.ask('p4', 'rules', 'activate', {
      id: newId(),
      base: next.base,
      changes: [holidays('2027-01-04', '2027-01-05')],
      why: '更正 2027 年的放假安排。',
    })
    await inRun()
    await inRun()
    const moved = await read('p3', filed.id)
    expect(moved.turn?.dueAt).toBe('2027-01-13T17:30:00+08:00')
    expect(moved.version).toBe(signed.version + 1)
    expect(moved.path.filter(({ kind }) => kind === 'redated').map(({ title }) => title)).toEqual([
      '节假日安排已公布，核查并决定是否立案改到 2027 年 1 月 13 日',
    ])
    const { rows } = await city.ask('p3', 'desk', 'list', { queue: 'working' })
    expect(rows.find(row => row.id === filed.id)?.dueAt).toBe(moved.turn?.dueAt)
    expect((await read('p1', filed.id)).path.map(({ title }) => title)).toContain(
      '节假日已公布，时限改到 2027 年 1 月 13 日',
    )

    // What has not begun yet is told by the days that are known now, and begins by them.
    const untouched = await read('p3', waiting.id)
    expect(untouched.version).toBe(waiting.version)
    expect(verify(untouched)).toMatchObject({ dueAt: '2027-01-13T17:30:00+08:00', caveat: null })
    const begun = await city.ask('p3', 'matter', 'sign', on(untouched))
    expect(begun.turn?.dueAt).toBe('2027-01-13T17:30:00+08:00')
  })
})
