/** Every row of the pack's tables is reached by a labelled report or by a small case here: what nothing reaches is deleted. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type CityPack, type Report, route } from '../../domain/routing'
import { compile } from '../../domain/routing/compile/compiled'
import { sceneOf } from '../../domain/routing/compose/scene'
import { decide } from '../../domain/routing/decide/decide'
import { read } from '../../domain/routing/read/reading'
import { type RowCase, rowCases } from './rows-cases'
import { labelledReports } from './rows-reports'

const RECEIVED = '2026-11-23T09:00:00+08:00'

const report = (description: string, more: Partial<Report> = {}): Report => ({
  id: 'r',
  kind: 'lead',
  receivedAt: RECEIVED,
  description,
  ...more,
})
const ask = (description: string, more: Partial<Report> = {}, from: CityPack = pack): Answer =>
  route(report(description, more), from, nationalCalendar)

/** The delivered pack itself wherever a city has entered nothing: each other object is compiled anew. */
const packOf = (given: RowCase['given']): CityPack => (given ? { ...pack, ...given.pack } : pack)

/** What one labelled report reaches, by table. */
const reachedBy = ({ text, more, context, given }: RowCase) => {
  const from = packOf(given)
  const compiled = compile(from)
  const reading = read(compiled, report(text, more))
  const verdict = decide(compiled, reading, context ?? {})
  const answer = route(report(text, more), from, nationalCalendar, context)
  const rules = answer.reasons.map(one => one.rule)
  return {
    rules,
    linkedRules: answer.linked.flatMap(one => one.matter?.reasons ?? []).map(one => one.rule),
    limits: answer.deadlines.map(one => one.limit),
    channels: [reading.kind.other?.id],
    conducts: [sceneOf(compiled, reading, verdict).conduct?.conduct],
    platforms: rules.includes('platform-seat') ? [answer.responsible.code] : [],
    trades: [reading.trade.trade?.name],
    branches: [answer.responsible.branch],
    words: reading.text.hits.map(hit => hit.tag),
  }
}
const reached = labelledReports.map(reachedBy)
const all = <K extends keyof (typeof reached)[number]>(table: K): Set<unknown> =>
  new Set(reached.flatMap((one): unknown[] => one[table]))

const rules = [...pack.rules, ...pack.subjects].map(one => one.rule)

describe('the small labelled cases', () => {
  test.each(rowCases.map(one => [one.law, one.text, one] as const))('%s: %s', (_law, _text, one) => {
    const answer = route(report(one.text, one.more), packOf(one.given), nationalCalendar, one.context)
    const { who, code, trade, rules: wanted = [] } = one.expect
    expect([answer.responsible.kind, answer.responsible.code]).toEqual([who, code])
    if (trade !== undefined) expect(answer.workstation?.industry ?? null).toBe(trade)
    expect(answer.reasons.map(reason => reason.rule)).toEqual(expect.arrayContaining(wanted))
  })
})

test('every reason of every labelled report names a rule of the pack', () => {
  const named = [...all('rules'), ...all('linkedRules')]
  expect(named.filter(rule => !rules.includes(String(rule)))).toEqual([])
})

test("a patent's own clock runs for an authorised county as for the section", () => {
  const at = labelledReports.findIndex(one => one.expect.rules?.includes('authorised-county'))
  expect(reached[at]?.limits).toContain('patent-file')
  expect(reached[at]?.limits).not.toContain('verify-request')
})

describe('every row is reached by a labelled report:', () => {
  const tables: [string, readonly unknown[], Set<unknown>][] = [
    ['subjects and rules', rules, all('rules')],
    ['limits from the day of receipt', pack.limits.filter(one => one.when).map(one => one.id), all('limits')],
    ['other channels', pack.otherChannels.map(one => one.id), all('channels')],
    ['conducts', pack.conducts, all('conducts')],
    ['seats of platforms', pack.platforms.map(one => one.code), all('platforms')],
    ['trades', pack.trades.map(one => one.name), all('trades')],
    ['functional areas', pack.areas.map(one => one.branch), all('branches')],
    ['tables of words', Object.keys(pack.words), all('words')],
  ]
  test.each(tables)('%s', (_name, rows, found) => {
    expect(rows.filter(row => !found.has(row))).toEqual([])
  })

  test('a row that nothing reaches would be noticed', () => {
    expect(all('rules').has('a-rule-of-nobody')).toBe(false)
  })
})

// Limits that begin later are counted one by one in city/national/limits.test.ts, which fails for one that is not there.

describe('every place of the pack is reached:', () => {
  test.each(pack.landmarks.map(one => [one.id, one.code] as const))('the landmark %s', (name, code) => {
    expect(ask(`${name}附近有店卖假冒我们商标的酒`).county).toBe(code.slice(0, 6))
  })
  test.each(pack.areas.flatMap(area => area.names.map(name => [name, area] as const)))(
    'the area %s',
    (name, area) => {
      const { responsible, county } = ask(`${name}有一家店卖假冒我们商标的酒`)
      expect([responsible.branch, county]).toEqual([area.branch, area.county])
    },
  )
  test.each(pack.boundaries.map(one => [one.code, one] as const))('the boundary of %s', (code, { rings }) => {
    expect(ask('这里有店卖假冒我们商标的酒', { place: { point: middleOf(rings[0] ?? []) } }).county).toBe(
      code,
    )
  })
  // 光山县 stands in no product, so that only the product's own name could lead elsewhere.
  test.each(pack.products.filter(one => !one.startsWith('光山')))(
    'the product %s names no place',
    product => {
      expect(ask(`光山县一家店卖假冒我们商标的${product}`).county).toBe('411522')
      expect(productsIn(`光山县一家店卖${product}`)).toContain(product)
    },
  )
  test.each(pack.products.filter(one => one.startsWith('光山')))('the product %s names no place', product => {
    expect(ask(`固始县一家店卖假冒我们商标的${product}`).county).toBe('411525')
    expect(productsIn(`固始县一家店卖${product}`)).toContain(product)
  })
})

const productsIn = (text: string): string[] =>
  read(compile(pack), report(text))
    .text.hits.filter(hit => hit.tag === 'product')
    .map(hit => hit.word)

/** A point well inside a ring of differences in 1e-5 degrees: the middle of its widest east-west cut half-way up. */
function middleOf(ring: number[]): { lng: number; lat: number } {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (let index = 0; index + 1 < ring.length; index += 2) {
    x += ring[index] ?? 0
    y += ring[index + 1] ?? 0
    points.push([x / 1e5, y / 1e5])
  }
  const lats = points.map(([, lat]) => lat)
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2
  const cuts = points
    .flatMap(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay]
      return ay > lat === by > lat ? [] : [ax + ((bx - ax) * (lat - ay)) / (by - ay)]
    })
    .sort((a, b) => a - b)
  const spans = cuts.flatMap((west, index) =>
    index % 2 === 0 ? [[west, cuts[index + 1] ?? west] as const] : [],
  )
  const [west = 0, east = 0] = spans.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? []
  return { lng: (west + east) / 2, lat }
}
