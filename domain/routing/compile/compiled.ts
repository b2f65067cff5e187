/** A pack with its indexes, built once per pack and kept as long as the pack lives. */
import type { CityPack, County, RuleText, SubjectRule, Township } from '../pack'
import { type Meaning, wordIndex } from './patterns'
import { type Place, placeNames } from './place-names'
import { Trie } from './trie'

export type Compiled = {
  pack: CityPack
  places: Trie<Place>
  words: Trie<Meaning>
  /** Names that hold a place's name and are none: products, ordinary words. */
  notPlaces: Trie<'product' | 'word'>
  counties: Map<string, County>
  townships: Map<string, Township>
  outside: Map<string, string>
  rules: Map<string, RuleText>
  subjects: Map<string, SubjectRule>
}

const cache = new WeakMap<CityPack, Compiled>()

const build = (pack: CityPack): Compiled => {
  const notPlaces = new Trie<'product' | 'word'>()
  for (const word of pack.products) notPlaces.add(word, 'product')
  for (const word of pack.notPlaces) notPlaces.add(word, 'word')
  const trades = Object.fromEntries(pack.trades.map(trade => [`trade:${trade.name}`, trade.words]))
  const channels = Object.fromEntries(pack.otherChannels.map(other => [`other:${other.id}`, other.words]))
  const conducts = Object.fromEntries(pack.conducts.map(({ words }, index) => [`conduct:${index}`, words]))
  return {
    pack,
    places: placeNames(pack),
    words: wordIndex([
      pack.words,
      trades,
      channels,
      conducts,
      { product: pack.products, foreign: pack.outside.foreign },
    ]),
    notPlaces,
    counties: new Map(pack.counties.map(county => [county.code, county])),
    townships: new Map(pack.counties.flatMap(county => county.townships.map(town => [town.code, town]))),
    outside: new Map(pack.outside.places.map(([code, name]) => [code, name])),
    rules: new Map(pack.rules.map(rule => [rule.rule, rule])),
    subjects: new Map(pack.subjects.map(rule => [rule.subject, rule])),
  }
}

/** The compiled form of a pack; the second call for the same object costs nothing. */
export const compile = (pack: CityPack): Compiled => {
  const known = cache.get(pack)
  if (known) return known
  const made = build(pack)
  cache.set(pack, made)
  return made
}
