/** The whole product of another city: a draft, built and played in, on the real functions and the real local cloud. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions } from '../../tools/build-functions'
import { newId, type TestCity, testCity } from '../support/city'
import { type NewCity, newCity } from '../support/new-city'

/** A draft of the city of this code, built into a folder of its own and started on a fresh one. */
async function started(code: string) {
  const draft = newCity(code)
  const functionsDir = mkdtempSync(join(tmpdir(), 'functions-'))
  await buildFunctions(functionsDir, { demonstration: true, city: draft.folder })
  const city = await testCity({ other: { functionsDir, demo: draft.demo } })
  const end = async () => {
    await city.end()
    draft.remove()
    rmSync(functionsDir, { recursive: true, force: true })
  }
  return { draft, city, end }
}

const waiting = async (city: TestCity, person: string): Promise<string[]> =>
  (await city.ask(person, 'desk', 'list', { queue: 'waiting' })).rows.map(row => row.id)

const TEXT = '义乌市佛堂镇老街上一家门店卖的衬衫用了我们的注册商标，我们没有授权过'

describe('another city', () => {
  let draft: NewCity
  let city: TestCity
  let end: () => Promise<void>

  // 义乌市 lies in 金华市.
  beforeAll(async () => {
    ;({ draft, city, end } = await started('330700'))
  }, 120_000)
  afterAll(() => end())

  it('has people of every role, each of whom can be asked as', () => {
    const roles = new Set(city.people.map(one => one.role))
    expect(roles).toEqual(new Set(['enterprise', 'workstation', 'bureau', 'section', 'partner', 'admin']))
    const bureaus = city.people.filter(one => one.role === 'bureau').map(one => one.county)
    expect(new Set(bureaus)).toEqual(new Set(draft.divisions.counties.map(one => one.code)))
  })

  it('knows its own counties and no other', async () => {
    const { counties } = await city.ask(null, 'directory', 'places', {})
    expect(counties.map(one => one.name)).toEqual(draft.divisions.counties.map(one => one.name))
  })

  it('a lead lies on the desk of the right bureau, with the workstation that the reporter wanted', async () => {
    const id = newId()
    const sent = await city.ask('p1', 'matter', 'submit', {
      id,
      kind: 'lead',
      description: TEXT,
      consent: true,
    })
    expect(sent.slip.responsible.name).toBe('义乌市市场监督管理局')
    const handler = city.people.find(one => one.county === '330782' && one.role === 'bureau')?.id ?? ''
    expect(await waiting(city, handler)).toContain(id)
    expect(await waiting(city, 'p2')).toContain(id)
    const elsewhere = city.people.find(one => one.county === '330783' && one.role === 'bureau')?.id ?? ''
    expect(await waiting(city, elsewhere)).not.toContain(id)
    const { version } = await city.ask(handler, 'matter', 'read', { id })
    const signed = await city.ask(handler, 'matter', 'sign', { id: newId(), matter: id, version })
    expect(signed.turn).toMatchObject({ yours: true, doing: '核查并决定是否立案' })
  })

  it('what only the municipal office may decide lies on its desk', async () => {
    const id = newId()
    const description = '义乌市一家工厂仿制我们的实用新型专利产品，请求处理专利侵权纠纷'
    await city.ask('p1', 'matter', 'submit', { id, kind: 'request', description, consent: false })
    expect(await waiting(city, 'p4')).toContain(id)
  })

  it('numbers its matters by its own letters, and says nothing of 信阳', async () => {
    const ids = await waiting(city, 'p3')
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      const matter = await city.ask('p3', 'matter', 'read', { id })
      expect(matter.number).toMatch(/^JH\d{6}-/)
      expect(JSON.stringify(matter)).not.toMatch(/信阳|信市监|411[0-9]{3}/)
    }
  })
})

describe('a city without counties', () => {
  it('has one bureau for leads, and the section beside it for what the law gives to the city', async () => {
    const { city, end } = await started('441900')
    const [lead, request] = [newId(), newId()]
    const submit = (id: string, kind: 'lead' | 'request', description: string) =>
      city.ask('p1', 'matter', 'submit', { id, kind, description, consent: false })
    await submit(lead, 'lead', '东莞虎门镇一家服装店卖的衬衫用了我们的注册商标')
    await submit(request, 'request', '东莞市一家工厂仿制我们的实用新型专利产品，请求处理专利侵权纠纷')
    const [bureau, section] = [await waiting(city, 'p3'), await waiting(city, 'p4')]
    await end()
    expect([bureau.includes(lead), section.includes(lead)]).toEqual([true, false])
    expect([bureau.includes(request), section.includes(request)]).toEqual([false, true])
  }, 120_000)
})
