/** The main job with the process killed between any two steps: nothing that was acknowledged is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outputs } from '../../contract'
import { testCityProcess } from '../support/city-process'

type View = Outputs['matter']['read']

describe('a city that is killed between any two steps', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'killed-'))
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  /** One step of one person in a process of its own, which is killed as soon as it has answered. */
  async function step(as: string, endpoint: string, input: unknown): Promise<View> {
    const city = await testCityProcess(dataDir)
    try {
      const response = await fetch(`${city.url}/local/call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ as, endpoint, input }),
      })
      const answer = (await response.json()) as { ok: boolean; data: View }
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.data
    } finally {
      await city.kill()
    }
  }

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
