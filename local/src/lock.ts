/** One process a data folder: two hosts over one database would each believe in its own clock and timers. */
import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CloudError, codeOf } from './errors'
import { readIfThere } from './files'

/** Tells a process from a later one with the same number; empty where the system does not say. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  // An empty lock is one whose writer died between making and writing it.
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Takes the folder for this process and returns how to let it go. A lock whose process has died is taken over.
 * Throws `DATA_DIR_IN_USE` when a living process holds it, this one included.
 */
export function lockFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'lock')
  const mine = `${process.pid} ${birthOf(process.pid)}`
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => {
        if (readIfThere(path) === mine) unlinkSync(path)
      }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const held = readIfThere(path)
    if (held === null) continue
    const [pid = '', birth = ''] = held.split(' ')
    if (isAlive(Number(pid)) && birthOf(Number(pid)) === birth) {
      throw new CloudError(
        'DATA_DIR_IN_USE',
        `The data folder ${dataDir} is in use by process ${pid}. Stop that one, or choose another folder.`,
      )
    }
    unlinkSync(path)
  }
  throw new CloudError('DATA_DIR_IN_USE', `The data folder ${dataDir} is being taken by another process.`)
}
