/** The main job with the process killed between any two steps: nothing that was acknowledged is lost. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Outputs } from '../../contract'

const ROOT = join(__dirname, '../..')
/** One process, so that killing it kills the city and not a wrapper around it. */
const SERVE = ['--import', 'tsx', join(ROOT, 'test/support/serve.ts')]

type View = Outputs['matter']['read']

describe('a city that is killed between any two steps', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'killed-'))
  let running: ChildProcess | null = null

  async function start(): Promise<string> {
    const child = spawn(process.execPath, [...SERVE, dataDir], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running = child
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('ready ')) return line.slice('ready '.length)
    }
    throw new Error('the city did not start')
  }

  async function kill(): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    running.kill('SIGKILL')
    await once(running, 'exit')
  }

  async function step<T>(as: string, endpoint: string, input: unknown): Promise<T> {
    const url = await start()
    const response = await fetch(`${url}/local/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, endpoint, input }),
    })
    const answer = (await response.json()) as { ok: boolean; data: T }
    await kill()
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.data
  }

  afterAll(async () => {
    await kill()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('loses nothing', async () => {
    const id = 'killed-matter-0001'
    const lead = {
      id,
      kind: 'lead',
      description: '固始县陈淋子镇门店卖假冒我们注册商标的柳编筐',
      consent: true,
    }
    const sent = await step<View>('p1', 'matter.submit', lead)
    const signed = await step<View>('p3', 'matter.sign', {
      id: 'killed-sign-0001',
      matter: id,
      version: sent.version,
    })
    const text = '已核查，正在报批立案。'
    await step<View>('p3', 'matter.reply', {
      id: 'killed-reply-001',
      matter: id,
      version: signed.version,
      text,
    })
    const read = await step<View>('p1', 'matter.read', { id })
    expect(read.path.map(point => point.title)).toEqual([
      '送达固始县局、柳编工作站',
      '固始县局已签收',
      '固始县局答复',
    ])
    expect(read.path.map(point => point.text)).toContain(text)
  }, 120_000)
})
