/**
 * The city that is built or run: `CITY` names its folder, 信阳 without it. A build puts the chosen city in this file's
 * place (`tools/build-functions.ts`), so that what is uploaded holds one city and asks no environment.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CityPack } from '../domain/routing/pack'

const DEFAULT = 'xinyang'
const NAME = /^(?!national$)[a-z0-9][a-z0-9-]*$/

const chosen = (name: string): string => {
  if (NAME.test(name) && existsSync(join(__dirname, name, 'index.ts'))) return name
  throw new Error(`没有城市 CITY=${name}；city/ 下没有这个文件夹，先运行 npm run city:new`)
}

/** Name of the chosen city's folder. Throws a sentence for people where there is none. */
export const CITY = chosen(process.env.CITY || DEFAULT)

export const { pack } = require(`./${CITY}`) as { pack: CityPack }
