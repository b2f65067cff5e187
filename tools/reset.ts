/** `npm run reset`: starts over with an empty data folder; the next start plays the demonstration in again. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { lockFolder } from '../local/src'
import { dataDir as chosenFolder } from './data-dir'

const dataDir = chosenFolder()

/** A folder that DATA_DIR names by mistake must not be lost. */
const isOurs = (names: string[]): boolean => names.length === 0 || names.includes('documents.db')

function reset(): string {
  if (!existsSync(dataDir)) return `${dataDir} 本来就是空的`
  if (!isOurs(readdirSync(dataDir)))
    throw new Error(`${dataDir} 里没有知保通的数据，没有动它；要清空请自己删除`)
  // Throws where a running city holds it: its data must not vanish under it.
  const release = lockFolder(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
  release()
  return `已清空 ${dataDir}`
}

try {
  console.log(reset())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
