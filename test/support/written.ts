/** Whether anything was written: a picture of a city's data folder that changes with every commit and every file. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Logs are no data, and shared memory changes by reading. */
const NO_DATA = /\.log$|-shm$|\.jsonl$/

/** Sizes and times of what is kept, to the nanosecond; a commit appends to the database's log. */
export function stateOf(dataDir: string): string {
  return readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .filter(file => !NO_DATA.test(file))
    .map(file => ({ file, at: statSync(join(dataDir, file), { bigint: true }) }))
    .filter(({ at }) => at.isFile())
    .map(({ file, at }) => `${file} ${at.size} ${at.mtimeNs}`)
    .join('\n')
}
