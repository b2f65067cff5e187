/** Which short names of a new city are safe to read as places, computed from the country's places and the national words. */
import { commonWords } from '../../city/national/common-words'
import { conducts } from '../../city/national/conducts'
import { otherChannels } from '../../city/national/other-channels'
import { nationalPlaces } from '../../city/national/places'
import { shortOf } from '../../city/national/short-name'
import { words } from '../../city/national/words'
import { productNouns } from '../../city/xinyang/trades'
import { ownPrefix } from '../../domain/routing/divisions'
import type { CityDivisions, Division } from './divisions'
import { gluedBehind, isKindOfArea, isOrdinaryShort, isOrdinaryWord } from './ordinary-words'

export type CountyNames = { short: string | null; aliases: string[]; liesIn: null }

export type PlaceWords = {
  counties: Record<string, CountyNames>
  /** As in `CityPack`. */
  notPlaces: string[]
  wordsNotTownships: string[]
  /** Short forms of places outside that mean a place of this city as well. */
  wordsNotPlaces: string[]
}

/** County-level codes 71 to 79 are development zones of the statistics office, no divisions of the state. */
export const isZone = ({ code }: Division): boolean => /7[1-9]$/.test(code)

const TOWNSHIP_SUFFIX = /(街道|镇|乡|管理区|管理处)$/
/** Words of the national tables, for names that one of them holds by chance. */
const LEXICON = [
  ...Object.values(words).flat(),
  ...conducts.flatMap(one => one.words),
  ...otherChannels.flatMap(one => one.words),
  ...commonWords,
]
  .flatMap(word => word.split('…'))
  .filter(word => /^\p{Script=Han}{2,}$/u.test(word))
const SPOKEN = new Set([...LEXICON, ...productNouns])

/** Names of provinces and prefectures elsewhere, with and without suffix. */
const largePlaces = (cityCode: string): string[] =>
  nationalPlaces
    .filter(([code]) => code.endsWith('00') && !code.startsWith(ownPrefix(cityCode)))
    .flatMap(([, name, short]) => (short ? [name, short] : [name]))

const kept = (short: string): boolean => short.length >= 2

/** What people call a development zone; the short names only where the city has one of the kind. */
export function zoneNames(zone: Division, { name, counties }: CityDivisions): string[] {
  const city = shortOf(name)
  const kinds = ['高新区', '经开区'].filter(kind => isOfKind(zone, kind))
  const alone = kinds.filter(kind => counties.filter(one => isZone(one) && isOfKind(one, kind)).length === 1)
  return [zone.name, ...alone.flatMap(kind => [`${city}${kind}`, kind])]
}

const isOfKind = ({ name }: Division, kind: string): boolean =>
  kind === '高新区' ? name.includes('高新') : /经济.*开发区/.test(name)

function namesOf(county: Division, city: CityDivisions, large: Set<string>): CountyNames {
  const own = shortOf(city.name)
  if (isZone(county)) return { short: null, aliases: [], liesIn: null }
  const bare = shortOf(county.name)
  const usable =
    kept(bare) &&
    bare !== county.name &&
    (bare !== own || city.counties.length === 1) &&
    !isOrdinaryShort(bare) &&
    !large.has(bare)
  const aliases = [
    // 城区, 东区: only with the city before it.
    ...(isKindOfArea(county.name) ? [`${city.name}${county.name}`, `${own}${county.name}`] : []),
    // Voice input and typing mix up 县 and 线.
    ...(usable && county.name.endsWith('县') ? [`${bare}线`, `${bare}现`] : []),
    ...(usable && /自治[县旗]$/.test(county.name) ? [`${bare}${county.name.slice(-1)}`] : []),
  ]
  return {
    short: usable ? bare : null,
    aliases: aliases.filter(alias => alias !== county.name),
    liesIn: null,
  }
}

/** Names of the city that may stand in running text, and the words around them that are none. */
export function placeWordsOf(city: CityDivisions): PlaceWords {
  const large = new Set(largePlaces(city.code))
  const own = ownPrefix(city.code)
  const outside = nationalPlaces.filter(([code]) => !code.startsWith(own))
  const elsewhere = new Set(outside.flatMap(([, name, short]) => [name, short, shortOf(name)]).filter(kept))
  const counties = Object.fromEntries(city.counties.map(one => [one.code, namesOf(one, city, large)]))
  const ownShorts = new Set([shortOf(city.name), ...city.counties.map(one => shortOf(one.name))])

  const townships = city.counties.flatMap(one => one.townships.map(town => town.name))
  const bares = [...new Set(townships.map(name => name.replace(TOWNSHIP_SUFFIX, '')))].filter(
    bare => kept(bare) && !townships.includes(bare),
  )
  const isWord = (bare: string): boolean =>
    isOrdinaryWord(bare) || SPOKEN.has(bare) || elsewhere.has(bare) || ownShorts.has(bare)
  const wordsNotTownships = bares.filter(isWord)

  const shorts = Object.values(counties).flatMap(one => one.short ?? [])
  const readable = [...shorts, ...bares.filter(bare => !isWord(bare))]
  const short = [...readable, ...city.counties.map(one => one.name)].filter(name => name.length === 2)
  const glued = short.flatMap(name => [
    ...gluedBehind(name),
    // 浙江油漆 holds no 江油.
    ...[...large].filter(place => place.endsWith(name.charAt(0))).map(place => place + name.slice(1)),
  ])
  const held = LEXICON.filter(word => readable.some(name => word !== name && word.includes(name)))
  const kinds = [...townships, ...city.counties.map(one => one.name)].filter(isKindOfArea)

  const ambiguous = new Set([...bares, ...shorts, ...city.counties.map(one => shortOf(one.name))])
  return {
    counties,
    wordsNotTownships,
    notPlaces: [...new Set([...glued, ...held, ...kinds])].filter(
      word => !townships.includes(word) || isKindOfArea(word),
    ),
    wordsNotPlaces: outside
      .filter(([code, , name]) => !code.endsWith('00') && ambiguous.has(name))
      .map(([, , name]) => name)
      .filter(name => !commonWords.includes(name)),
  }
}
