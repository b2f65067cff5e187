/** Every name by which a place can be written, from the pack's counties, areas and national places. */
import type { CityPack } from '../pack'
import { misspellings } from './misspelt'
import { Trie } from './trie'

export type PlaceLevel = 'city' | 'county' | 'area' | 'township' | 'province' | 'outside'

/** One meaning of a name. */
export type Place = {
  code: string
  level: PlaceLevel
  /** Official name; a township's without its county's. */
  name: string
  /** True for a form without 县, 镇 …: easier to mistake. */
  short: boolean
  /** Outside places whose short form is also a word: only after their province or prefecture. */
  needsContext?: true
  area?: string
}

const TOWNSHIP_SUFFIX = /(街道|镇|乡|管理区|管理处)$/
/** What people write for the official suffix. */
const SUFFIX_VARIANTS = ['镇', '乡', '街道', '街道办', '街道办事处', '办事处']

const addTownship = (
  trie: Trie<Place>,
  pack: CityPack,
  official: Set<string>,
  code: string,
  name: string,
): void => {
  const place: Place = { code, level: 'township', name, short: false }
  trie.add(name, place)
  if (name.startsWith(pack.city.province)) trie.add(name.slice(pack.city.province.length), place)
  const bare = name.replace(TOWNSHIP_SUFFIX, '')
  if (bare === name || bare.length < 2) return
  const town = !name.endsWith('街道')
  for (const suffix of SUFFIX_VARIANTS) {
    const variant = bare + suffix
    if (variant === name || official.has(variant)) continue
    if (!/[镇乡道]$/.test(name)) break
    if (!town && (suffix === '镇' || suffix === '乡')) continue
    trie.add(variant, place)
  }
  if (!pack.wordsNotTownships.includes(bare)) trie.add(bare, { ...place, short: true })
}

const addOutside = (trie: Trie<Place>, pack: CityPack): void => {
  const words = new Set(pack.outside.wordsNotPlaces)
  const seen = new Set<string>()
  for (const [code, name, short] of pack.outside.places) {
    // 东莞市 stands among the prefectures and among the counties.
    if (seen.has(code)) continue
    seen.add(code)
    const own = name === pack.city.province
    const level: PlaceLevel = own || code.endsWith('0000') ? 'province' : 'outside'
    const bare = words.has(name) ? { needsContext: true as const } : {}
    trie.add(name, { code, level, name, short: false, ...bare })
    if (!short) {
      // 安徽叶集, 武汉江汉: a district without its 区, only right after its province or prefecture.
      const district = name.endsWith('区') ? name.slice(0, -1) : ''
      if (district.length >= 2 && !words.has(name) && !words.has(district))
        trie.add(district, { code, level, name, short: true, needsContext: true })
      continue
    }
    const needsContext = words.has(short) && !own
    trie.add(short, {
      code,
      level,
      name,
      short: true,
      ...(needsContext ? { needsContext: true as const } : {}),
    })
  }
}

/** Builds the index of place names of a pack. */
export const placeNames = (pack: CityPack): Trie<Place> => {
  const trie = new Trie<Place>()
  const official = new Set(pack.counties.flatMap(county => county.townships.map(town => town.name)))
  trie.add(pack.city.name, { code: pack.city.code, level: 'city', name: pack.city.name, short: false })
  trie.add(pack.city.short, { code: pack.city.code, level: 'city', name: pack.city.name, short: true })
  const inAreas = new Set(pack.areas.flatMap(area => area.names))
  for (const area of pack.areas) {
    for (const name of area.names) {
      trie.add(name, {
        code: area.county,
        level: 'area',
        name: area.names[0] ?? name,
        short: false,
        area: area.id,
      })
    }
  }
  for (const county of pack.counties) {
    const place: Place = { code: county.code, level: 'county', name: county.name, short: false }
    for (const name of [county.name, ...county.aliases]) if (!inAreas.has(name)) trie.add(name, place)
    if (county.short) trie.add(county.short, { ...place, short: true })
    for (const { code, name } of county.townships)
      if (!inAreas.has(name)) addTownship(trie, pack, official, code, name)
  }
  for (const { id: name, code } of pack.landmarks) {
    const county = pack.counties.find(one => code.startsWith(one.code))
    const town = county?.townships.find(one => one.code === code)
    if (!county) continue
    trie.add(name, { code, level: town ? 'township' : 'county', name: (town ?? county).name, short: false })
  }
  addOutside(trie, pack)
  for (const [wrong, name] of misspellings(pack, word => trie.valuesOf(word).length > 0))
    for (const place of trie.valuesOf(name)) trie.add(wrong, place)
  return trie
}
