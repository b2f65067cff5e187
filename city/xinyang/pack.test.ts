/** The pack is consistent: every reference resolves, and it survives a trip through JSON. */
import { pack } from '.'

const ids = pack.organisations.map(one => one.id)

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

test('every fact is sourced or marked as demonstration', () => {
  for (const one of pack.organisations) expect(Boolean(one.source) !== one.demo).toBe(true)
})
