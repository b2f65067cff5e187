/** What holds of every city's pack: every reference resolves, nothing claims to be confirmed that has no source, and it is plain JSON. */
import { isDeepStrictEqual } from 'node:util'
import type { CityPack } from '../../domain/routing/pack'

export const TITLE_AND_DATE = /.{4,}，\d{4}-\d\d-\d\d$/
const DAY = /^\d{4}-\d\d-\d\d$/

type Claim = { confirmed: boolean; law?: string; from?: string | null; source?: string | null }

/** Everything in a value that says whether it is confirmed, with the way to it. */
export function claims(value: unknown, at = 'pack'): { at: string; node: Claim }[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'confirmed' in value ? [{ at, node: value as Claim }] : []
  return [...here, ...Object.entries(value).flatMap(([key, child]) => claims(child, `${at}.${key}`))]
}

/** A text of law has its title and the day from which it holds; any other fact a source with both. */
export const isProven = ({ law, from, source }: Claim): boolean =>
  law === undefined ? TITLE_AND_DATE.test(source ?? '') : law.length > 0 && DAY.test(from ?? '')

/** Declares the tests of one pack; `pack` is asked for when they run. */
export function testPack(packOf: () => CityPack): void {
  const idsOf = (pack: CityPack): string[] => pack.organisations.map(one => one.id)

  test('is plain JSON', () => {
    const pack = packOf()
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(pack)), pack)).toBe(true)
  })

  test('every id is used once', () => {
    const pack = packOf()
    const rules = [...pack.rules.map(one => one.rule), ...pack.subjects.map(one => one.rule)]
    const townships = pack.counties.flatMap(one => one.townships.map(town => town.code))
    for (const list of [
      idsOf(pack),
      rules,
      townships,
      pack.counties.map(one => one.code),
      pack.limits.map(one => one.id),
      pack.areas.map(one => one.id),
    ])
      expect(list.filter((id, index) => list.indexOf(id) !== index)).toEqual([])
  })

  test('every county has a bureau, and where the pack has boundaries, its own or one of a county around it', () => {
    const pack = packOf()
    const zones = new Set(pack.areas.map(one => one.county))
    for (const county of pack.counties) {
      expect(idsOf(pack)).toContain(`bureau-${county.code}`)
      const bounded = pack.boundaries.some(one => one.code === (county.liesIn ?? county.code))
      expect([county.code, bounded || pack.boundaries.length === 0 || zones.has(county.code)]).toEqual([
        county.code,
        true,
      ])
    }
  })

  test('no place of the city stands among the places outside', () => {
    const pack = packOf()
    const outside = new Set(pack.outside.places.map(([code]) => code))
    expect(pack.counties.filter(one => outside.has(one.code))).toEqual([])
    expect(outside.has(pack.city.code)).toBe(false)
    expect(outside.size).toBeGreaterThan(3000)
  })

  test('areas, workstations and landmarks point at what exists', () => {
    const pack = packOf()
    const codes = new Set(pack.counties.flatMap(one => [one.code, ...one.townships.map(town => town.code)]))
    for (const area of pack.areas) expect(codes).toContain(area.county)
    for (const one of pack.landmarks) expect(codes).toContain(one.code)
    for (const one of pack.organisations) if (one.parent) expect(idsOf(pack)).toContain(one.parent)
  })

  test('every rule cites something on every day since 投诉举报处理办法', () => {
    const pack = packOf()
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

  test('no word names two trades', () => {
    const words = packOf().trades.flatMap(trade => [...new Set(trade.words)])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('what is confirmed names a title and a date, everywhere in the pack', () => {
    const facts = claims(packOf())
    expect(facts.length).toBeGreaterThan(100)
    expect(facts.filter(({ node }) => node.confirmed && !isProven(node))).toEqual([])
  })

  test('what is not confirmed says what the doubt is, where it is a fact about the city', () => {
    for (const area of packOf().areas) {
      expect([area.id, (area.doubt ?? '').length > 10]).toEqual([area.id, !area.confirmed])
    }
  })
}
