/** The place beside the text: region code, address, map point (G 9, G 10). */
import type { Compiled } from '../compile/compiled'
import { ownPrefix } from '../divisions'
import type { ReportPlace } from '../report'
import type { Mention } from './mention'
import { placeSpans } from './place-spans'
import { readPlaces } from './places'
import { readPoint } from './point'
import { readText } from './text'

export type OutsidePlace = { code: string | null; name: string }

/** What one of the three fields says. */
export type FieldPlace = {
  source: 'division' | 'address' | 'point'
  /** County codes it may mean; several for a shared name or a point near a border. */
  counties: string[]
  outside: OutsidePlace | null
  township: string | null
  area: string | null
  label: string
}

const fromDivision = (compiled: Compiled, division: string): FieldPlace | null => {
  const code = division.slice(0, 6)
  const county = compiled.counties.get(code)
  if (county) {
    const town = compiled.townships.get(division.slice(0, 9))
    const area = compiled.pack.areas.find(one => town && one.names.includes(town.name))
    return {
      source: 'division',
      counties: [code],
      outside: null,
      township: town?.code ?? null,
      area: area?.id ?? null,
      label: `${county.name}${town?.name ?? ''}`,
    }
  }
  if (code.startsWith(ownPrefix(compiled.pack.city.code))) return null
  const name = compiled.outside.get(code)
  if (!name && !/^\d{6}/.test(division)) return null
  return {
    source: 'division',
    counties: [],
    outside: { code, name: name ?? '当地' },
    township: null,
    area: null,
    label: name ?? '外地',
  }
}

/** Of several names in an address the last counts most exactly; an address is where it is, whatever part it plays. */
export const bestOfAddress = (mentions: Mention[]): Mention | null => {
  const inside = mentions.filter(one => one.kind === 'inside')
  const outside = mentions.find(one => one.kind === 'outside' || one.kind === 'province')
  if (outside && (inside.length === 0 || outside.start < (inside[0]?.start ?? 0))) return outside
  return inside.find(one => one.counties.length === 1) ?? inside[0] ?? null
}

/** Reads an address by itself. */
export const readAddress = (compiled: Compiled, address: string): FieldPlace | null => {
  const best = bestOfAddress(
    readPlaces(compiled, readText(address, compiled), placeSpans(compiled, address), false),
  )
  if (!best) return null
  const { counties, township, area, label } = best
  const outside = best.kind === 'inside' ? null : { code: best.outsideCode, name: best.label }
  return { source: 'address', counties, outside, township, area, label }
}

/** Every field of the place that says something, in the order in which they are trusted for details. */
export const readFieldPlace = (compiled: Compiled, place: ReportPlace | undefined): FieldPlace[] => {
  if (!place) return []
  const found: (FieldPlace | null)[] = []
  if (place.division) found.push(fromDivision(compiled, place.division))
  if (place.address) found.push(readAddress(compiled, place.address))
  if (place.point && compiled.pack.boundaries.length > 0) {
    const { county, others } = readPoint(compiled.pack, place.point)
    const counties = county ? [county, ...others] : others
    const label = county ? (compiled.counties.get(county)?.name ?? county) : '地图上的点'
    const outside = county || others.length > 0 ? null : { code: null, name: '当地' }
    found.push({ source: 'point', counties, outside, township: null, area: null, label })
  }
  return found.filter(one => one !== null)
}
