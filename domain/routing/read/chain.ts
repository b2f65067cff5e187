/** Joins names that stand together into one place: 信阳市 + 固始县 + 陈淋子镇. */
import type { Compiled } from '../compile/compiled'
import type { Place } from '../compile/place-names'
import type { Mention } from './mention'
import type { Span } from './place-spans'

const GAP =
  /^(的|境内的?|辖区内?的?|下面的?|下辖的?|那边的?|这边的?|县城的?|城区的?|[\s,，、·\-—（(]|里的?|内的?|市|省)?$/

const countyOf = (place: Place): string => place.code.slice(0, 6)
const inside = (place: Place): boolean =>
  place.level === 'county' || place.level === 'township' || place.level === 'area'

const labelOf = (compiled: Compiled, places: Place[]): string => {
  const [first] = places
  if (!first) return ''
  if (first.level !== 'township') return first.name
  const counties = places.map(place => compiled.counties.get(countyOf(place))?.name ?? '')
  return counties.length === 1 ? `${counties[0]}${first.name}` : first.name
}

/** 南昌 is a city and a county in it: the city, which holds both; null for places that have no more in common. */
const outsideCodeOf = (places: Place[]): string | null => {
  const city = places.find(place => places.every(other => other.code.slice(0, 4) === place.code.slice(0, 4)))
  const outer = places.find(place => place.code.endsWith('00')) ?? city
  return city && outer ? outer.code : null
}

const mentionOf = (compiled: Compiled, raw: string, start: number, end: number, places: Place[]): Mention => {
  const home = places.filter(inside)
  const chosen = home.length > 0 ? home : places
  const [first] = chosen
  const level = first?.level ?? 'city'
  const counties = [...new Set(home.map(countyOf))]
  return {
    start,
    end,
    kind:
      home.length > 0 ? 'inside' : level === 'city' ? 'city' : level === 'province' ? 'province' : 'outside',
    counties,
    outsideCode: home.length === 0 ? outsideCodeOf(chosen) : null,
    township: level === 'township' && counties.length === 1 ? (first?.code ?? null) : null,
    area: first?.area ?? null,
    label: labelOf(compiled, chosen),
    words: raw.slice(start, end),
    part: 'act',
    hearsay: false,
    supply: false,
    main: false,
  }
}

/** The meanings of the next name that lie inside one of the former's, or null where it starts a new place. */
const within = (compiled: Compiled, former: Place[], next: Place[]): Place[] | null => {
  const home = (code: string): string => compiled.counties.get(code)?.liesIn ?? code
  const fits = next.filter(place =>
    former.some(outer => {
      if (outer.level === 'province') return place.code.startsWith(outer.code.slice(0, 2))
      if (outer.level === 'city') return inside(place)
      if (outer.level === 'outside') {
        if (place.level !== 'outside') return false
        return (
          outer.code.endsWith('00') &&
          place.code.startsWith(outer.code.slice(0, 4)) &&
          place.code !== outer.code
        )
      }
      if (place.level === 'county') return outer.level === 'township' && countyOf(outer) === place.code
      if (place.level === 'area') return home(countyOf(place)) === home(countyOf(outer))
      if (place.level === 'township') return countyOf(place) === countyOf(outer)
      return false
    }),
  )
  return fits.length > 0 ? fits : null
}

const isForeign = (places: Place[], province: string): boolean =>
  places.every(place => place.level === 'outside' || (place.level === 'province' && place.name !== province))

type Open = { start: number; end: number; places: Place[] }

/** The former place made more exact (or left as it is) by the next name, or null where that starts a new place. */
const join = (compiled: Compiled, former: Open, span: Span): Open | null => {
  const fits = within(compiled, former.places, span.places)
  const [first] = fits ?? []
  if (fits && first) {
    const keepOuter = first.level === 'county' && former.places.some(place => place.level === 'township')
    const places = keepOuter ? former.places.filter(place => countyOf(place) === first.code) : fits
    return { start: former.start, end: span.end, places }
  }
  const touching = former.end === span.start
  const minor = span.places.every(place => place.level === 'township' || place.level === 'area')
  if (touching && minor && isForeign(former.places, compiled.pack.city.province))
    return { ...former, end: span.end }
  if (touching && minor && former.places.some(inside) && span.places.every(place => place.short))
    return former
  return null
}

/** Turns the names of a text into places, each with every county it may mean. */
export const chain = (compiled: Compiled, raw: string, spans: Span[]): Mention[] => {
  const joined: Open[] = []
  for (const span of spans) {
    const former = joined[joined.length - 1]
    const next = former && GAP.test(raw.slice(former.end, span.start)) ? join(compiled, former, span) : null
    if (next) joined[joined.length - 1] = next
    else joined.push({ start: span.start, end: span.end, places: span.places })
  }
  return joined
    .map(open => mentionOf(compiled, raw, open.start, open.end, open.places))
    .filter(({ kind, label }) => kind !== 'province' || label !== compiled.pack.city.province)
}
