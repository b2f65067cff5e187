/** `npm run reset`: starts over with an empty data folder; the next start plays the demonstration in again. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPeople } from './local/people'

const dataDir = resolve(process.env.DATA_DIR ?? join(__dirname, '..', '.local'))

/** A folder that DATA_DIR names by mistake must not be lost. */
const isOurs = !existsSync(dataDir) || readdirSync(dataDir).length === 0 || readPeople(dataDir) !== null

if (isOurs) {
  rmSync(dataDir, { recursive: true, force: true })
  console.log(`已清空 ${dataDir}`)
} else {
  console.error(`${dataDir} 里没有知保通的数据，没有动它；要清空请自己删除`)
  process.exitCode = 1
}
