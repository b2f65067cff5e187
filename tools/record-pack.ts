/** `npm run pack:record`: records the delivered pack under its version. Refuses where the pack changed and its version did not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../city/xinyang'
import { type PackRecord, recordOf, recordProblem } from './pack-record'

const FILE = join(__dirname, '..', 'test', 'architecture', 'pack-version.json')

const is = recordOf(pack)
const was = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as PackRecord) : null

if (was?.packVersion === is.packVersion && was.sha256 !== is.sha256) {
  console.error(recordProblem(is, was))
  process.exitCode = 1
} else {
  writeFileSync(FILE, `${JSON.stringify(is, null, 2)}\n`)
  console.log(`已记录城市包 ${is.packVersion}`)
}
