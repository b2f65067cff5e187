/** What is recorded of the delivered pack: its version, and a hash of all that a version stands for. */
import { createHash } from 'node:crypto'
import { nationalCalendar } from '../city/national/calendar'
import type { CityPack } from '../domain/routing/pack'

export type PackRecord = { packVersion: string; sha256: string }

/** The pack without its version, and the calendar that it is kept with (`server/rules/archive.ts`). */
export function recordOf({ packVersion, ...rest }: CityPack, calendar = nationalCalendar.mark): PackRecord {
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ ...rest, calendar }))
    .digest('hex')
  return { packVersion, sha256 }
}

/** What is wrong with a pack beside what was recorded, as a sentence that says what to do; null where nothing is. */
export function recordProblem(is: PackRecord, was: PackRecord): string | null {
  if (is.packVersion === was.packVersion && is.sha256 === was.sha256) return null
  if (is.packVersion === was.packVersion)
    return `规则表改了，版本还是 ${was.packVersion}：先提高 city/xinyang/index.ts 里的 packVersion，再运行 npm run pack:record 和 npm run docs:routing`
  return `城市包版本 ${is.packVersion} 还没有记录：运行 npm run pack:record 和 npm run docs:routing`
}
