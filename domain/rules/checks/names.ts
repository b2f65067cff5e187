/** Whether a name that is read in every text may stand for one thing: what is an ordinary word, or another place's, may not. */
import type { CityPack } from '../../routing/pack'

/** Words for a kind of place, which name none. */
const KIND_OF_PLACE =
  /^(本地|当地|附近|旁边|路边|街上|门口)?(的)?(新|老|大|小|东|西|南|北|农贸|批发|建材|服装|菜|步行|商业)*(市场|超市|商场|商店|商城|门店|店铺|工厂|厂房|车站|火车站|汽车站|机场|学校|小学|中学|大学|医院|公园|广场|小区|仓库|公司|车间|集市|夜市|大街|街|路|路口|国道|省道|派出所|法院|政府|大楼|县城|城|城里|乡下|区|村|镇|乡|街道)$/

/** Up to this long a name must end as places do: other short words are people's names and everybody's words (张伟, 昨天). */
const SHORT = 3
const ENDS_AS_A_PLACE =
  /[省市县区镇乡村庄集店岗湾寨楼桥铺河沟冲塘坡岭山畈营屯堂庙寺巷街路口里园城埠渡坝场港湖堰圩围凹洼台站府苑院厦馆厂库道关埂洲岛梯堡棚井坊屋行]$/

type Owner = { name: string; code: string }

/** Suffixes without which people name a township. */
const SUFFIX = /(街道|镇|乡|管理区|管理处)$/

/** Places of the city and outside that have the name already. */
export function ownersOf(name: string, pack: CityPack): Owner[] {
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

/** Whether one place lies in the other; both codes of divisions. */
export const within = (code: string, other: string): boolean =>
  code.startsWith(other) || other.startsWith(code)

/** Everything that the pack knows as a word: a name that equals one would be read wherever it is written. */
export const isWord = (name: string, pack: CityPack): boolean =>
  [
    pack.notPlaces,
    pack.wordsNotTownships,
    pack.outside.wordsNotPlaces,
    pack.products,
    pack.productNouns,
    Object.values(pack.rightLabels),
    ...Object.values(pack.words),
    ...pack.trades.map(trade => trade.words),
    ...pack.platforms.map(platform => platform.names),
    ...pack.otherChannels.map(other => other.words),
    ...pack.conducts.map(conduct => conduct.words),
  ].some(words => words.includes(name))

/** Whether a new name of a place would be found where nobody means the place. */
export const isOrdinary = (name: string, pack: CityPack): boolean =>
  KIND_OF_PLACE.test(name) || isWord(name, pack) || (name.length <= SHORT && !ENDS_AS_A_PLACE.test(name))
