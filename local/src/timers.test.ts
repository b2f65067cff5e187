import { createRequire } from 'node:module'
import { parseCron, slotAfter, slotAtOrBefore } from './cron'
import { startTestCloud, TEST_MANIFEST, temporaryFolder } from './test-cloud'

const at = (iso: string): number => Date.parse(iso)
const iso = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString()

describe('timer expressions', () => {
  test.each([
    ['0 0 9 * * * *', '2026-11-23T00:59:59Z', '2026-11-22T01:00:00.000Z', '2026-11-23T01:00:00.000Z'],
    ['0 */10 * * * * *', '2026-11-23T04:10:00Z', '2026-11-23T04:10:00.000Z', '2026-11-23T04:20:00.000Z'],
    ['30 0 0 1 1 * *', '2026-11-23T00:00:00Z', '2025-12-31T16:00:30.000Z', '2026-12-31T16:00:30.000Z'],
    ['0 0 12 ? * MON-FRI *', '2026-11-21T12:00:00Z', '2026-11-20T04:00:00.000Z', '2026-11-23T04:00:00.000Z'],
    ['0 0 0 1 * 1 *', '2026-11-23T12:00:00Z', '2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z'],
    ['0 0 0 29 2 * *', '2026-11-23T12:00:00Z', '2024-02-28T16:00:00.000Z', '2028-02-28T16:00:00.000Z'],
    ['0 0 0 1 1 * 2020', '2026-11-23T12:00:00Z', '2019-12-31T16:00:00.000Z', null],
  ])('%s is in Beijing time', (cron, moment, before, after) => {
    expect(iso(slotAtOrBefore(parseCron(cron), at(moment)))).toBe(before)
    expect(iso(slotAfter(parseCron(cron), at(moment)))).toBe(after)
  })

  test.each([
    ['0 0 9 * *', /7 fields .* has 5/],
    ['0 60 9 * * * *', /"minute" cannot be "60"/],
    ['0 0 9 * * XXX *', /"week"/],
    ['0 0/0 9 * * * *', /"minute"/],
  ])('%s is refused', (cron, sentence) => expect(() => parseCron(cron)).toThrow(sentence))
})

describe('the clock', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)
  const [probe] = TEST_MANIFEST.functions
  const manifest = {
    ...TEST_MANIFEST,
    functions: [
      ...(probe ? [probe] : []),
      {
        name: 'clock',
        memoryMB: 128,
        timeoutSeconds: 10,
        callable: false,
        timers: [
          { name: 'nightly', cron: '0 0 2 * * * *' },
          { name: 'hourly', cron: '0 0 * * * * *' },
        ],
      },
    ],
  }
  const sources = {
    clock: `
      const sdk = require(${JSON.stringify(createRequire(__filename).resolve('@cloudbase/node-sdk'))})
      const db = sdk.init({ env: sdk.SYMBOL_CURRENT_ENV }).database()
      exports.main = async event => { await db.collection('notes').add({ ...event, day: 'run', at: new Date() }) }`,
  }

  test('only goes forward, moves what functions see, runs each timer once for what it missed, and survives a restart', async () => {
    let cloud = await startTestCloud(folder, { manifest, sources })
    const start = cloud.clock.now()
    expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/)
    const day = (days: number): string =>
      new Date(at(start) + days * 86_400_000 + 28_800_000).toISOString().slice(0, 10)
    const noon = `${day(3)}T12:30:00+08:00`

    const { now, ran, failed } = await cloud.clock.to(noon)
    expect(ran).toEqual([`clock@${day(3)}T02:00:00.000+08:00`, `clock@${day(3)}T12:00:00.000+08:00`])
    expect(failed).toEqual([])
    expect(at(now)).toBeGreaterThanOrEqual(at(noon))

    await expect(cloud.clock.to(start)).rejects.toMatchObject({ code: 'CLOCK_BACKWARDS' })
    await expect(cloud.clock.advance('-1h')).rejects.toMatchObject({ code: 'CLOCK_BAD_INPUT' })
    await expect(cloud.clock.to('tomorrow')).rejects.toMatchObject({ code: 'CLOCK_BAD_INPUT' })
    expect(at(cloud.clock.now()) - at(now)).toBeLessThan(5000)

    const seen = await cloud.run<number[]>(
      `return [Date.now(), +new Date(), Date.parse(Date()), new Date(5).getTime(), new Date() instanceof Date, new Date().constructor === Date]`,
    )
    for (const moment of seen.slice(0, 3)) expect(Math.abs(Number(moment) - at(noon))).toBeLessThan(5000)
    expect(seen.slice(3)).toEqual([5, true, true])

    const events = await cloud.run<Record<string, unknown>[]>(
      `return (await db.collection('notes').where({ day: 'run' }).orderBy('Time', 'asc').get()).data`,
    )
    expect(events).toMatchObject([
      { Type: 'Timer', TriggerName: 'nightly', Time: `${day(2)}T18:00:00.000Z`, Message: '' },
      { Type: 'Timer', TriggerName: 'hourly', Time: `${day(3)}T04:00:00.000Z`, Message: '' },
    ])
    await cloud.stop()

    cloud = await startTestCloud(folder, { manifest, sources })
    expect(Math.abs(at(cloud.clock.now()) - at(noon))).toBeLessThan(20_000)
    const next = await cloud.clock.advance('31m')
    expect(next.ran).toEqual([`clock@${day(3)}T13:00:00.000+08:00`])
    await cloud.stop()
  })

  test('real time runs a timer by itself', async () => {
    const cloud = await startTestCloud(folder, {
      manifest: {
        ...manifest,
        functions: manifest.functions.map(one =>
          one.name === 'clock' ? { ...one, timers: [{ name: 'second', cron: '* * * * * * *' }] } : one,
        ),
      },
      sources,
    })
    const count = (): Promise<number> =>
      cloud.run(
        `return (await db.collection('notes').where({ day: 'run', TriggerName: 'second' }).count()).total`,
      )
    while ((await count()) < 2) await new Promise(done => setTimeout(done, 50))
    await cloud.stop()
  })
})
