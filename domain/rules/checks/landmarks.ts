/** A landmark fits: it lies in the city, and its name is neither an ordinary word nor another place's. */
import type { CityPack, Landmark } from '../../routing/pack'
import { type Check, said } from './check'

/** Shortest name that is not mistaken for a piece of another word. */
const SHORTEST = 2
/** Words for a kind of place, which name none. */
const KIND_OF_PLACE =
  /^(本地|当地|附近|旁边|路边|街上|门口)?(的)?(新|老|大|小|农贸|批发|建材|服装|菜)*(市场|超市|商场|商店|商城|门店|店铺|工厂|厂房|车站|火车站|汽车站|机场|学校|小学|中学|大学|医院|公园|广场|小区|仓库|公司|车间|集市|大街|路口|村|镇|乡|街道)$/

type Owner = { name: string; code: string }

/** Suffixes without which people name a township. */
const SUFFIX = /(街道|镇|乡|管理区|管理处)$/

/** Places of the city and outside that have the name already. */
function ownersOf(name: string, pack: CityPack): Owner[] {
  const counties = pack.counties.filter(one => [one.name, one.short, ...one.aliases].includes(name))
  const townships = pack.counties.flatMap(county =>
    county.townships
      .filter(town => town.name === name || town.name.replace(SUFFIX, '') === name)
      .map(town => ({ name: `${county.name}${town.name}`, code: town.code })),
  )
  const areas = pack.areas.filter(one => one.names.includes(name))
  const outside = pack.outside.places.filter(([, full, short]) => full === name || short === name)
  return [
    ...counties,
    ...townships,
    ...areas.map(one => ({ name: one.names[0] ?? '', code: one.county })),
    ...outside.map(([code, full]) => ({ name: full, code })),
  ]
}

/** Everything that the pack knows as a word: a name that equals one would be read as a place. */
const isWord = (name: string, pack: CityPack): boolean =>
  [
    pack.notPlaces,
    pack.wordsNotTownships,
    pack.outside.wordsNotPlaces,
    pack.products,
    pack.productNouns,
    ...Object.values(pack.words),
    ...pack.trades.map(trade => trade.words),
    ...pack.otherChannels.map(other => other.words),
    ...pack.conducts.map(conduct => conduct.words),
  ].some(words => words.includes(name))

const isPlace = (code: string, pack: CityPack): boolean =>
  pack.counties.some(one => one.code === code || one.townships.some(town => town.code === code))

/** Whether one place lies in the other; both codes of divisions. */
const within = (code: string, other: string): boolean => code.startsWith(other) || other.startsWith(code)

export const landmarkProblems: Check<Landmark> = ({ id, code }, { delivered, amended, was }) => {
  const elsewhere = ownersOf(id, amended).find(owner => !within(code, owner.code))
  return said(
    [!isPlace(code, amended), `${code} 不是本市的县区或乡镇代码`],
    [id.length < SHORTEST, '地名太短，容易和别的词混淆'],
    [
      was === undefined && (KIND_OF_PLACE.test(id) || isWord(id, delivered)),
      `“${id}”是常用词，写在哪里都会被当成这个地方；请写全名`,
    ],
    [elsewhere !== undefined, `“${id}”已经是${elsewhere?.name ?? ''}的名称，不能指到别处`],
  )
}
