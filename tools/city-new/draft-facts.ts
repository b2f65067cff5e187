/** The draft's authorities, presumed from how they are called everywhere, and trades that live in any city. */

import { shortOf } from '../../city/national/short-name'
import { pack as xinyang } from '../../city/xinyang'
import { productNouns, products, trades } from '../../city/xinyang/trades'
import type { Division } from './divisions'
import type { Draft } from './draft'
import { isZone, zoneNames } from './place-words'

const bureauName = ({ city }: Draft, county: Division): string => {
  if (county.name === city.name) return `${city.name}市场监督管理局`
  // 河北唐山海港经济开发区 says the city's name once more.
  const zone = county.name.replace(new RegExp(`^(${shortOf(city.province)})?${shortOf(city.name)}市?`), '')
  return isZone(county) ? `${city.name}市场监督管理局${zone}分局` : `${county.name}市场监督管理局`
}

export const organisationsFile = (draft: Draft): string => {
  const { city } = draft
  const rows = city.counties.map(one => [one.code, one.name, bureauName(draft, one)])
  return `/**
 * Who takes part in ${city.name}. DRAFT: the names are presumed from how such authorities are called everywhere, nobody
 * has confirmed them; whoever does enters title and date as \`source\` and takes \`unconfirmed\` away. Associations and
 * workstations: none yet (空缺，待填).
 */
import type { Organisation } from '../../domain/directory'
import { bureauOf, civilAffairsOf, sectionOf, unconfirmed } from '../national/organisations'
import { demoOrganisations } from './demo/organisations'

/** Code, county, name of its bureau. */
const BUREAUS: [code: string, county: string, name: string][] = ${JSON.stringify(rows)}

/** Organisations of a production build. */
const presumed: Organisation[] = [
  sectionOf({ name: '${city.name}市场监督管理局', shortName: '市局', source: null }),
  ...BUREAUS.map(([code, county, name]) => bureauOf(code, county, { name, shortName: \`\${county}局\`, source: null })),
  civilAffairsOf({ name: '${city.name}民政局', shortName: '市民政局', source: null }),
].map(unconfirmed)

/** A production build sets the constant, and with it every demonstration organisation falls out of the bundle. */
export const organisations: Organisation[] =
  process.env.DEMONSTRATION === 'off' ? presumed : [...presumed, ...demoOrganisations()]
`
}

export const areasFile = ({ city }: Draft): string => {
  const areas = city.counties.filter(isZone).map(zone => ({
    id: `zone-${zone.code}`,
    county: zone.code,
    branch: null,
    confirmed: false,
    source: null,
    doubt: '是否设有分局、以谁的名义办案、地界与周围县区怎样划分，未经确认；暂按单独的县级代码办理。',
    names: zoneNames(zone, city),
  }))
  return `/**
 * Functional areas of ${city.name}: those that the statistics office counts as a county-level code of their own. Any other
 * (高新区, 经开区, 风景区 …) is missing here; none is confirmed.
 */
import type { Area } from '../../domain/routing/pack'

export const areas: Area[] = ${JSON.stringify(areas)}
`
}

/** Trades that any city has; what a city lives from it adds itself. */
const ANYWHERE = /^(食品农产|纺织服装|家居|电子信息|装备制造|建材|中药材|文旅民宿)/
/** Names of the city that the words come from. */
const LOCAL = [
  xinyang.city.short,
  ...xinyang.counties.map(one => shortOf(one.name)),
  ...xinyang.landmarks.map(one => one.id),
]
const isLocal = (word: string): boolean =>
  LOCAL.some(name => word.includes(name)) || products.includes(word) || /^(息半夏|华英鸭|香稻丸)$/.test(word)

const quoted = (words: string[]): string => `split('${words.filter(word => !isLocal(word)).join(' ')}')`

export const tradesFile = (): string => {
  const rows = trades
    .filter(trade => ANYWHERE.test(trade.name))
    .map(trade => `{ name: '${trade.name}', counties: [], words: ${quoted(trade.words)} },`)
  return `/**
 * Trades and the words that name their goods: those of any city. What this one lives from (its own trades, its products
 * and geographical indications) has to be added; of two trades with equally many letters in a text the earlier row counts.
 */
import type { Trade } from '../../domain/routing/pack'

const split = (text: string): string[] => text.split(' ')

export const trades: Trade[] = [
${rows.join('\n')}
]

/** Names of products that hold a place's name, such as geographical indications: 待填. */
export const products: string[] = []

export const productNouns = ${quoted(productNouns)}
`
}
