/** Desks: filters, counts and pages, by who holds a task and when it is due. */
import type { Inputs, Outputs } from '../../contract'
import { newId, type TestCity, testCity } from '../support/city'

type List = Outputs['desk']['list']

describe('a desk', () => {
  let city: TestCity
  let second: string
  beforeAll(async () => {
    city = await testCity()
    // A second handler at 息县, where the demonstration leaves the desk empty.
    const invited = { id: newId(), org: 'bureau-411528', name: '息县第二人（演示）', lead: false }
    const { code } = await city.ask('p6', 'identity', 'invite', invited)
    second = (await city.ask('new:second', 'identity', 'accept', { id: newId(), code })).id
  })
  afterAll(() => city.end())

  const submit = async () => {
    const description = '息县包信镇市场上有摊位卖假冒我们注册商标的茶叶'
    const lead = { kind: 'lead', description, consent: false } as const
    return city.ask('p8', 'matter', 'submit', { id: newId('desk'), ...lead })
  }
  const on = ({ id, version }: { id: string; version: number }) => ({ id: newId(), matter: id, version })
  const signedBy = async (as: string) => city.ask(as, 'matter', 'sign', on(await submit()))

  async function ids(as: string, input: Inputs['desk']['list']): Promise<string[]> {
    const found: string[] = []
    let cursor: string | null = null
    do {
      const page: List = await city.ask(as, 'desk', 'list', { ...input, cursor })
      found.push(...page.rows.map(row => row.id))
      cursor = page.next
    } while (cursor)
    expect(new Set(found).size).toBe(found.length)
    return found
  }
  const mine = (as: string) => ids(as, { queue: 'working', filter: 'mine' })
  const counts = (as: string) => city.ask(as, 'desk', 'counts', {})
  const day = (now: string, days: number) =>
    new Date(Date.parse(now.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)

  it('shows each what is in their own hands, and counts it', async () => {
    const a = await signedBy('p18')
    const b = await signedBy('new:second')
    expect(await mine('p18')).toEqual([a.id])
    expect(await mine('new:second')).toEqual([b.id])
    expect(await counts('p18')).toMatchObject({ working: 2, mine: 1, open: 0 })
    const taken = await city.ask('p18', 'matter', 'take', on(b))
    expect(taken.handler?.you).toBe(true)
    expect((await mine('p18')).sort()).toEqual([a.id, b.id].sort())
    expect(await mine('new:second')).toEqual([])
    const row = (await city.ask('new:second', 'desk', 'list', { queue: 'working' })).rows[0]
    expect(row).toMatchObject({ handler: { name: '息县办案员（演示）', you: false }, action: 'reply' })
  })

  it('the deputy sees the work of whoever is away, while they are away', async () => {
    const before = await mine('p18')
    const { now } = await city.post<{ now: string }>('/local/time', { advance: '0m' })
    const away = { from: now.slice(0, 10), until: day(now, 1), deputy: second }
    await city.ask('p18', 'staff', 'away', { away })
    expect((await mine('new:second')).sort()).toEqual([...before].sort())
    expect((await counts('new:second')).mine).toBe(before.length)
    const [held = ''] = before
    expect((await city.ask('new:second', 'matter', 'read', { id: held })).handler?.awayUntil).toBe(away.until)
    await city.ask('p18', 'staff', 'away', { away: { ...away, from: day(now, 1) } })
    expect(await mine('new:second')).toEqual([])
    await city.ask('p18', 'staff', 'away', { away: null })
  })

  it('pages of every filter lose and repeat nothing, over several hands too', async () => {
    for (let at = 0; at < 24; at++) await signedBy(at % 2 === 0 ? 'p18' : 'new:second')
    const working = await ids('p18', { queue: 'working' })
    expect(working.length).toBeGreaterThan(25)
    const { now } = await city.post<{ now: string }>('/local/time', { advance: '0m' })
    const away = { from: now.slice(0, 10), until: day(now, 3), deputy: second }
    await city.ask('p18', 'staff', 'away', { away })
    // The deputy holds the one half and stands in for the other: together all, the nearest deadline first.
    expect(await mine('new:second')).toEqual(working)
    await city.ask('p18', 'staff', 'away', { away: null })
  })

  it('finds what is due today and what is overdue, in each queue', async () => {
    const waiting = await submit()
    const due = waiting.turn?.dueAt ?? ''
    const at = (hours: number) => new Date(Date.parse(due) + hours * 3_600_000).toISOString()
    await city.post('/local/time', { to: at(-1) })
    expect(await ids('p18', { queue: 'waiting', filter: 'today' })).toEqual([waiting.id])
    expect(await ids('p18', { queue: 'waiting', filter: 'overdue' })).toEqual([])
    expect((await counts('p18')).waitingOnly).toEqual({ today: 1, overdue: 0 })
    await city.post('/local/time', { to: at(1) })
    expect(await ids('p18', { queue: 'waiting', filter: 'today' })).toEqual([])
    expect(await ids('p18', { queue: 'waiting', filter: 'overdue' })).toEqual([waiting.id])
    expect((await counts('p18')).waitingOnly).toEqual({ today: 0, overdue: 1 })
    await city.post('/local/time', { advance: '60d' })
    const late = await ids('p18', { queue: 'working', filter: 'overdue' })
    expect(late).toEqual(await ids('p18', { queue: 'working' }))
    expect((await counts('p18')).overdue).toBe(late.length + 1)
  })

  it('what nobody holds is found and can be taken; answering it is one’s own then', async () => {
    const held = await mine('new:second')
    const { identity, released } = await city.ask('p6', 'staff', 'dismiss', { id: newId(), identity: second })
    expect([identity, released]).toEqual([second, held.length])
    expect(await ids('p18', { queue: 'working', filter: 'open' })).toEqual(held)
    expect(await counts('p18')).toMatchObject({ open: held.length })
    const { groups } = await city.ask('p18', 'message', 'list', {})
    const told = groups.find(group => group.matter === held[0])
    expect(told?.messages[0]?.title).toBe('原承办人已离岗，等待同事接手')
    const row = (await city.ask('p18', 'desk', 'list', { queue: 'working', filter: 'open' })).rows[0]
    expect(row).toMatchObject({ handler: null, action: 'take' })
    const taken = await city.ask('p18', 'matter', 'take', on(row ?? { id: '', version: 0 }))
    expect(taken.actions).toEqual(['reply', 'tell', 'register', 'object'])
    expect((await counts('p18')).open).toBe(held.length - 1)
    const owner = await city.ask('p8', 'matter', 'read', { id: taken.id })
    expect(owner.path.some(step => step.kind === 'released' || step.kind === 'take')).toBe(false)
  })

  it('costs one database call a page and a reading, two where it asks whose work falls to whom', async () => {
    await counts('p18')
    const [first = ''] = await mine('p18')
    const costs = async (call: Promise<{ ok: boolean; calls?: { database: number } }>) =>
      (await call).calls?.database
    for (const filter of ['all', 'open', 'overdue', 'today'] as const)
      expect(await costs(city.call('p18', 'desk', 'list', { queue: 'working', filter }) as never)).toBe(1)
    expect(await costs(city.call('p18', 'desk', 'list', { queue: 'working', filter: 'mine' }) as never)).toBe(
      2,
    )
    expect(await costs(city.call('p18', 'desk', 'counts', {}) as never)).toBe(2)
    expect(await costs(city.call('p18', 'matter', 'read', { id: first }) as never)).toBe(1)
    expect(city.cloud.afterAnswerViolations()).toEqual([])
  })
})
