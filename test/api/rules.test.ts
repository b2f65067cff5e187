/** The section changes the rules: seen before, in force from then on, and nothing that was decided changes. */
import type { Inputs, Outputs } from '../../contract'
import { newId, type TestCity, testCity } from '../support/city'

type Changes = Inputs['rules']['activate']['changes']
type Row = Outputs['rules']['rows']['rows'][number]

const WHY = '企业常用这个名字，经核实无误。'
const landmark = (id: string, code: string): Changes => [
  { table: 'landmarks', id, row: { id, code, source: null } },
]
const lead = (place: string) =>
  ({
    kind: 'lead',
    description: `${place}里面有一家店卖假冒我们注册商标的羽绒服`,
    consent: false,
  }) as const

describe('changing the rules', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const base = async () => (await city.ask('p4', 'rules', 'tables', {})).base
  const activate = async (changes: Changes) =>
    city.ask('p4', 'rules', 'activate', { id: newId(), base: await base(), changes, why: WHY })
  const refused = async (changes: Changes) => {
    const input = { id: newId(), base: await base(), changes, why: WHY }
    const answer = await city.call('p4', 'rules', 'activate', input)
    if (answer.ok) throw new Error('it was put in force')
    return answer
  }
  const rowsOf = async (table: Inputs['rules']['rows']['table']): Promise<Row[]> =>
    (await city.ask('p4', 'rules', 'rows', { table })).rows
  const replay = (matter: string, version?: string) =>
    city.ask('p4', 'rules', 'replay', version === undefined ? { matter } : { matter, version })

  /** Files a lead as p9; its id. */
  async function file(place: string): Promise<string> {
    const id = newId()
    await city.ask('p9', 'matter', 'submit', { id, ...lead(place) })
    return id
  }

  it('a landmark that is added sends the next report to its county, and the matter of before keeps its version', async () => {
    const before = await file('豫南大市场')
    const { version: delivered } = await city.ask('p4', 'rules', 'tables', {})
    expect(await replay(before)).toMatchObject({ decidedBy: delivered, decided: { kind: 'triage' } })

    const { version } = await activate(landmark('豫南大市场', '411526'))
    expect(version).toBe(`${delivered}+1`)
    const after = await file('豫南大市场')
    const view = await city.ask('p9', 'matter', 'read', { id: after })
    expect(view.slip.responsible.name).toBe('潢川县市场监督管理局')
    expect(await replay(after)).toMatchObject({ decidedBy: version, decided: { county: '411526' } })

    // Under its own version it is answered as it was; under the new one the difference stands with the reasons.
    const then = await replay(before, delivered)
    expect(then).toMatchObject({
      decidedBy: delivered,
      version: delivered,
      replayed: { kind: 'triage' },
      caveat: null,
      difference: { responsible: false, workstation: false, gone: [], added: [], deadlines: [] },
    })
    const now = await replay(before)
    expect(now).toMatchObject({
      decidedBy: delivered,
      version,
      replayed: { kind: 'bureau', name: '潢川县市场监督管理局' },
      difference: { responsible: true },
    })
    expect(now.difference.added.map(reason => reason.text).join()).toContain('豫南大市场')
    expect(now.difference.gone.length).toBeGreaterThan(0)
    expect((await city.ask('p9', 'matter', 'read', { id: before })).state).toBe('triage')
  })

  it('a dry run shows exactly the matters that would move, and stores nothing', async () => {
    const moves = await file('淮上大库')
    const stays = await file('商城县鄢岗镇集市')
    const version = await base()
    const shown = await city.ask('p4', 'rules', 'dryRun', {
      base: version,
      changes: landmark('淮上大库', '411527'),
      last: 200,
    })
    expect(shown.problems).toEqual([])
    expect(shown.moved.map(row => row.id)).toEqual([moves])
    expect(shown.looked).toBeGreaterThan(2)
    const [row] = shown.moved
    expect(row).toMatchObject({ before: { kind: 'triage' }, after: { kind: 'bureau', county: '411527' } })
    expect(row?.difference.added.map(reason => reason.text).join()).toContain('淮上大库')
    expect(await base()).toBe(version)
    expect((await replay(stays)).difference.responsible).toBe(false)
    const last = await city.ask('p4', 'rules', 'dryRun', {
      base: version,
      changes: landmark('淮上大库', '411527'),
      last: 1,
    })
    expect(last).toMatchObject({ looked: 1, moved: [] })
  })

  it('a shorter limit is counted as matters that stay and whose deadlines change', async () => {
    const changes: Changes = [
      {
        table: 'limits',
        id: 'verify',
        row: { id: 'verify', length: { workingDays: 10 }, source: '市局规定，2026-11-20' },
      },
    ]
    const shown = await city.ask('p4', 'rules', 'dryRun', { base: await base(), changes, last: 200 })
    expect(shown.moved).toEqual([])
    expect(shown.redated).toBeGreaterThan(0)
  })

  it('of two people of the section at once one wins, and the other is told by whom', async () => {
    const version = await base()
    const answers = await Promise.all(
      ['p4', 'p4'].map((person, at) =>
        city.call(person, 'rules', 'activate', {
          id: newId(),
          base: version,
          changes: landmark(`两人同改市场${at}`, '411526'),
          why: WHY,
        }),
      ),
    )
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    const other = answers.find(answer => !answer.ok)
    expect(other).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/已经改到第 \d+ 版.*还在/),
    })
    expect((await rowsOf('landmarks')).filter(row => row.id.startsWith('两人同改'))).toHaveLength(1)
  })

  it('the same step sent again is done once, and its id stands for no other', async () => {
    const input = { id: newId(), base: await base(), changes: landmark('重发一次市场', '411526'), why: WHY }
    const first = await city.ask('p4', 'rules', 'activate', input)
    await activate(landmark('后来的市场', '411526'))
    expect(await city.ask('p4', 'rules', 'activate', input)).toEqual(first)
    const other = { ...input, changes: landmark('另一个市场', '411526') }
    expect(await city.call('p4', 'rules', 'activate', other)).toMatchObject({ code: 'CONFLICT' })
    expect((await rowsOf('landmarks')).some(row => row.id === '另一个市场')).toBe(false)
  })

  it('an organisation’s new phone shows in the directory, and a new workstation can be worked in', async () => {
    const { organisations } = await city.ask(null, 'directory', 'list', {})
    const rows = await rowsOf('organisations')
    const willow = rows.find(row => row.id === 'ws-willow')?.row
    if (!willow || !('industries' in willow)) throw new Error('the directory has the workstation')
    const added = {
      ...willow,
      id: 'ws-willow-gushi',
      name: '固始县柳编协会工作站',
      shortName: '固始柳编工作站',
      county: '411525',
      demo: false,
      source: '固始县局报送材料，2026-11-20',
    }
    await activate([
      { table: 'organisations', id: willow.id, row: { ...willow, phone: '0376-6600000' } },
      { table: 'organisations', id: added.id, row: added },
    ])
    const after = await city.ask(null, 'directory', 'list', {})
    expect(after.organisations).toHaveLength(organisations.length + 1)
    expect(after.organisations.find(one => one.id === 'ws-willow')?.phone).toBe('0376-6600000')

    const invitation = { id: newId(), org: added.id, name: '新站员（演示）', lead: false }
    const { code } = await city.ask('p6', 'identity', 'invite', invitation)
    const adviser = `new:${newId('adviser')}`
    await city.ask(adviser, 'identity', 'accept', { id: newId(), code })
    const id = newId()
    await city.ask('p1', 'matter', 'submit', {
      id,
      kind: 'lead',
      description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子',
      consent: true,
    })
    const { rows: desk } = await city.ask(adviser, 'desk', 'list', { queue: 'waiting' })
    expect(desk.map(row => row.id)).toContain(id)

    // It has a matter on its desk and somebody who works there: it cannot vanish.
    const answer = await refused([{ table: 'organisations', id: added.id, row: null }])
    expect(answer.fields?.map(field => field.message)).toEqual([
      expect.stringContaining('还有没办完的事项'),
      expect.stringContaining('还有 1 位工作人员'),
    ])
    const shown = await city.ask('p4', 'rules', 'dryRun', {
      base: await base(),
      changes: [{ table: 'organisations', id: added.id, row: null }],
      last: 10,
    })
    expect(shown.problems).toHaveLength(2)
    expect(shown.looked).toBe(0)
  })

  it('a dry run tells which kept test case was right and would be wrong', async () => {
    await activate(landmark('城东大库房', '411525'))
    const matter = await file('城东大库房')
    const signed = await city.ask('p3', 'matter', 'sign', { id: newId(), matter, version: 1 })
    const objection = newId()
    const objected = await city.ask('p3', 'matter', 'object', {
      id: objection,
      matter,
      version: signed.version,
      reason: 'wrong-place',
      why: '库房在潢川县，不在我县。',
    })
    const moved = {
      id: newId(),
      matter,
      version: objected.version,
      to: 'bureau-411526',
      why: '经核实在潢川县。',
    }
    await city.ask('p4', 'matter', 'assign', moved)
    await city.ask('p4', 'lessons', 'keep', { id: newId(), matter, objection })
    const shown = async (code: string) =>
      city.ask('p4', 'rules', 'dryRun', {
        base: await base(),
        changes: landmark('城东大库房', code),
        last: 1,
      })
    // It is wrong by the rules in force: what stays wrong is not broken.
    expect((await shown('411527')).cases).toEqual({ looked: 1, broken: [] })
    await activate(landmark('城东大库房', '411526'))
    expect((await shown('411527')).cases).toMatchObject({
      looked: 1,
      broken: [
        {
          text: expect.stringContaining('城东大库房'),
          wants: '潢川县市场监督管理局',
          gets: '淮滨县市场监督管理局',
        },
      ],
    })
  })

  it('holidays that are entered move the deadlines of what comes in then', async () => {
    const far = { kind: 'lead', description: '商城县鄢岗镇门店卖假冒我们注册商标的茶油' } as const
    const verify = async () =>
      (await city.ask('p8', 'routing', 'preview', far)).deadlines.find(row => row.limit === 'verify')
    await city.post('/local/time', { to: '2026-12-20T09:00:00+08:00' })
    expect((await verify())?.caveat).toContain('2027')
    const off = [
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
      '2027-05-01',
      '2027-05-02',
    ]
    const year = { id: '2027', off: [...off, '2027-10-01', '2027-10-02', '2027-10-03'], work: ['2027-01-09'] }
    const source = '国务院办公厅关于2027年部分节假日安排的通知，2026-12-18'
    await activate([{ table: 'holidays', id: '2027', row: { ...year, source } }])
    expect(await verify()).toMatchObject({ caveat: null })
    expect((await city.ask('p4', 'rules', 'tables', {})).holidaysUntil).toBe('2027-12-31')
  })

  it('what cannot stand is refused row by row, and nothing of the step is in force', async () => {
    const version = await base()
    const answer = await refused([
      ...landmark('一处好市场', '411526'),
      ...landmark('郑州那边市场', '410102'),
      {
        table: 'limits',
        id: 'verify',
        row: { id: 'verify', length: { workingDays: 30 }, source: '市局规定' },
      },
      { table: 'landmarks', id: '没有过的地名', row: null },
    ])
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('3 处') })
    expect(answer.fields?.map(field => field.field).sort()).toEqual(['changes.1', 'changes.2', 'changes.3'])
    for (const { message } of answer.fields ?? []) expect(message).toMatch(/[\u4e00-\u9fff]/)
    expect(await base()).toBe(version)
  })

  it('every instance has a revision within a minute, and what it decides names the version', async () => {
    const warm = () => Promise.all([1, 2, 3, 4].map(() => city.call('p9', 'identity', 'mine', {})))
    await warm()
    const { version } = await activate(landmark('两台机器市场', '411521'))
    await city.post('/local/time', { advance: '2m' })
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => city.ask('p9', 'routing', 'preview', lead('两台机器市场'))),
    )
    expect(new Set(answers.map(answer => answer.packVersion))).toEqual(new Set([version]))
    expect(new Set(answers.map(answer => answer.county))).toEqual(new Set(['411521']))
  })

  it('a submit on a warm instance is still at most two database calls', async () => {
    await city.ask('p9', 'identity', 'mine', {})
    const answer = await city.call('p9', 'matter', 'submit', { id: newId(), ...lead('潢川县卜塔集镇') })
    expect(answer.ok && answer.calls.database).toBeLessThanOrEqual(2)
    expect(city.cloud.afterAnswerViolations()).toEqual([])
  })

  it('an earlier version can be taken up again, who and why stand with each, and nothing is forgotten', async () => {
    await activate(landmark('先改的市场', '411526'))
    const n = await base()
    const changed = (await city.ask('p4', 'rules', 'tables', {})).tables.map(row => row.changed)
    await activate([
      ...landmark('后改的市场', '411526'),
      { table: 'landmarks', id: '先改的市场', row: null },
      { table: 'limits', id: 'sign', row: { id: 'sign', length: { workingDays: 2 }, source: '市局规定' } },
    ])
    const why = '恢复到前一版的规则。'
    const restored = await city.ask('p4', 'rules', 'restore', { id: newId(), base: n + 1, n, why })
    expect(restored.base).toBe(n + 2)
    const names = (await rowsOf('landmarks')).map(row => row.id)
    expect(names).toContain('先改的市场')
    expect(names).not.toContain('后改的市场')
    expect((await city.ask('p4', 'rules', 'tables', {})).tables.map(row => row.changed)).toEqual(changed)
    // The first one knew no workstation in 固始, where somebody works now.
    const first = { id: newId(), base: n + 2, n: 1, why }
    expect(await city.call('p4', 'rules', 'restore', first)).toMatchObject({ code: 'INVALID_INPUT' })

    const { versions } = await city.ask('p4', 'rules', 'versions', {})
    expect(versions.map(row => row.n)).toEqual(Array.from({ length: n + 3 }, (_unused, at) => n + 2 - at))
    expect(versions.map(row => row.current)).toEqual(versions.map((_row, at) => at === 0))
    expect(versions[0]).toMatchObject({ by: expect.stringContaining('（演示）'), why })
    expect(versions[0]?.lines[0]).toBe(`恢复到第 ${n} 版`)
    expect(versions[0]?.lines).toHaveLength(4)
    for (const { version } of versions)
      expect((await replay('demo-matter-0001', version)).version).toBe(version)
    const unknown = { matter: 'demo-matter-0001', version: '2001-01-01.1' }
    expect(await city.call('p4', 'rules', 'replay', unknown)).toMatchObject({ code: 'NOT_FOUND' })
    const missing = { id: newId(), base: n + 2, n: 99, why }
    expect(await city.call('p4', 'rules', 'restore', missing)).toMatchObject({ code: 'NOT_FOUND' })
  })
})
