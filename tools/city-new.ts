/** `npm run city:new -- 411300 [--name nanyang]`: writes a runnable draft pack for another city into `city/<name>/`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Boundary } from '../domain/routing/pack'
import { boundariesOf } from './city-new/boundaries'
import { cityOf } from './city-new/divisions'
import { draftOf, filesOf } from './city-new/draft'
import { packOf } from './city-new/load'
import { writeDraft } from './city-new/write'

const CITIES = join(__dirname, '../city')
const USAGE =
  '用法：npm run city:new -- <市的六位代码> [--name 文件夹] [--boundaries 数据包文件夹] [--json 文件] [--force]'
const NAME = /^[a-z0-9][a-z0-9-]*$/

function folderOf(name: string): string {
  if (!NAME.test(name) || name === 'national')
    throw new Error(`文件夹名 ${name} 不能用；只用小写字母、数字和连字符，不能叫 national。`)
  if (existsSync(join(CITIES, name, 'index.ts')) && !existsSync(join(CITIES, name, 'data/draft.json')))
    throw new Error(`city/${name} 不是草稿，没有动它；请换一个 --name。`)
  return join(CITIES, name)
}

/** Boundaries of an earlier run, which one without the data does not lose. */
function writtenBefore(folder: string): Boundary[] | null {
  const file = join(folder, 'data/boundaries.json')
  const found = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Boundary[]) : []
  return found.length > 0 ? found : null
}

function argumentsOf() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        boundaries: { type: 'string' },
        json: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    })
  } catch {
    throw new Error(USAGE)
  }
}

function main(): void {
  const { values, positionals } = argumentsOf()
  const [code, ...rest] = positionals
  if (!code || rest.length > 0) throw new Error(USAGE)
  const city = cityOf(code)
  const name = values.name ?? code
  const folder = folderOf(name)
  const source = values.boundaries ? resolve(values.boundaries) : null
  const boundaries = boundariesOf(city, source) ?? writtenBefore(folder)
  const kept = writeDraft(folder, filesOf(draftOf(city, name, boundaries)), values.force)
  const townships = city.counties.flatMap(one => one.townships).length
  console.log(
    `${city.name}：${city.counties.length} 个县级区划，${townships} 个乡镇街道，写入 ${relative(process.cwd(), folder)}`,
  )
  if (kept.length > 0) console.log(`已经改过、没有覆盖：${kept.join('、')}（确实要重写请加 --force）`)
  if (!boundaries)
    console.log('县区边界没有装入（没有数据包，或者数据和现在的县区对不上）：地图上的点不用来定地方。')
  if (values.json) {
    writeFileSync(values.json, JSON.stringify(packOf(folder)))
    console.log(`城市包写入 ${values.json}`)
  }
  console.log(`机构名称都是推定的，请按 README.md 逐项确认。试运行：CITY=${name} npm start`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
