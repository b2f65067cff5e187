/** `npm run contract:record`: records the contract as it is, after it has grown. Refuses where an old client would break. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContractShape, contractBreaks, contractShape } from './contract-shape'

const FILE = join(__dirname, '..', 'test', 'architecture', 'contract.json')

const recorded: ContractShape = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as ContractShape)
  : {}
const breaks = contractBreaks(recorded, contractShape())

if (breaks.length > 0) {
  console.error(`旧版小程序会出错，没有记录：\n${breaks.join('\n')}`)
  process.exitCode = 1
} else {
  writeFileSync(FILE, `${JSON.stringify(contractShape(), null, 1)}\n`)
  console.log('已记录接口的形状')
}
