/** The main job with the process killed between any two steps: nothing that was acknowledged is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outputs } from '../../contract'
import { type CityProcess, testCityProcess } from '../support/city-process'

type View = Outputs['matter']['read']
type Answer = { ok: boolean; data: View }

describe('a city that is killed between any two steps', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'killed-'))
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  /** One step of one person in a process of its own, which is killed as soon as it has answered. */
  async function step(as: string, endpoint: string, input: unknown): Promise<View> {
    const city = await testCityProcess(dataDir)
    try {
      const answer = await post(city, as, endpoint, input)
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.data
    } finally {
      await city.kill()
    }
  }

  async function post({ url }: CityProcess, as: string, endpoint: string, input: unknown): Promise<Answer> {
    const response = await fetch(`${url}/local/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, endpoint, input }),
    })
    return (await response.json()) as Answer
  }

  /** The same call again and again, killed a little later each time, until it is answered; how often it was killed. */
  async function untilAnswered(as: string, endpoint: string, input: unknown): Promise<number> {
    for (let killed = 0; ; killed++) {
      const city = await testCityProcess(dataDir)
      try {
        // The first call of a process waits for the function to start.
        await post(city, 'p1', 'identity.mine', {})
        const answering = post(city, as, endpoint, input).catch(() => null)
        const dying = new Promise<null>(done => setTimeout(() => done(null), 5 + 40 * killed))
        const answer = await Promise.race([answering, dying])
        if (answer && !answer.ok) throw new Error(JSON.stringify(answer))
        if (answer) return killed
      } finally {
        await city.kill()
      }
    }
  }

  it('goes on with a confirmation, and with a dismissal, that broke off between two matters', async () => {
    const lead = { kind: 'lead', description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子', consent: false }
    const ids = Array.from({ length: 12 }, (_unused, at) => `killed-adopted-${at}`)
    const city = await testCityProcess(dataDir)
    for (const id of ids) expect((await post(city, 'p9', 'matter.submit', { id, ...lead })).ok).toBe(true)
    for (const matter of ids) {
      const signing = { id: `sign-${matter}`, matter, version: 1 }
      expect((await post(city, 'p7', 'matter.sign', signing)).ok).toBe(true)
    }
    await city.kill()
    const claim = 'demo-identity-p9'
    const confirming = { id: 'killed-decide-01', claim, yes: true }
    const broken = [
      await untilAnswered('p16', 'enterprise.decide', confirming),
      await untilAnswered('p6', 'staff.dismiss', { id: 'killed-dismiss-1', identity: 'demo-identity-p7' }),
    ]
    expect(Math.min(...broken)).toBeGreaterThan(0)
    const after = await testCityProcess(dataDir)
    for (const id of ids) {
      const { data } = await post(after, 'p3', 'matter.read', { id })
      expect(data).toMatchObject({ handler: null, reporter: { confirmed: true } })
      expect(data.path.map(point => point.kind).filter(kind => kind === 'confirmed')).toHaveLength(1)
      expect(data.version).toBe(4)
    }
    await after.kill()
  }, 180_000)

  it('takes a step of the rules once, however often it broke off', async () => {
    const id = '豫南大市场'
    const changes = [{ table: 'landmarks', id, row: { id, code: '411526', source: null } }]
    const taking = { id: 'killed-rules-0001', base: 0, changes, why: '企业常用这个名字。' }
    await untilAnswered('p4', 'rules.activate', taking)
    const after = await testCityProcess(dataDir)
    const again = await post(after, 'p4', 'rules.activate', taking)
    expect(again).toMatchObject({ ok: true, data: { base: 1 } })
    const lead = { kind: 'lead', description: `${id}里一家店卖假冒我们注册商标的羽绒服`, consent: false }
    const { data } = await post(after, 'p9', 'matter.submit', { id: 'killed-by-rules-1', ...lead })
    expect(data.slip.responsible.name).toBe('潢川县市场监督管理局')
    await after.kill()
  }, 120_000)

  it('loses nothing', async () => {
    const id = 'killed-matter-0001'
    const description = '固始县陈淋子镇门店卖假冒我们注册商标的柳编筐'
    const sent = await step('p1', 'matter.submit', { id, kind: 'lead', description, consent: true })
    const signed = await step('p3', 'matter.sign', {
      id: 'killed-sign-0001',
      matter: id,
      version: sent.version,
    })
    const text = '已核查，正在报批立案。'
    await step('p3', 'matter.reply', { id: 'killed-reply-001', matter: id, version: signed.version, text })
    const read = await step('p1', 'matter.read', { id })
    expect(read.path.map(point => point.title)).toEqual([
      '送达固始县局、柳编工作站',
      '固始县局已签收',
      '固始县局答复',
    ])
    expect(read.path.map(point => point.text)).toContain(text)
  }, 120_000)
})
