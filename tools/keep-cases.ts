/** `npm run cases:keep -- <file.json>`: takes test cases that the section exported into the repository's own tests. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { nationalCalendar } from '../city/national/calendar'
import { pack } from '../city/xinyang'
import { isRight, type KeptCase, reportOf } from '../domain/lessons/kept-case'
import { route } from '../domain/routing'
import { CHANNELS, REPORT_KINDS, RIGHTS } from '../domain/routing/report'

const KEPT = join(__dirname, '../test/routing/kept-cases.json')

const keptCase = z.strictObject({
  id: z.string().min(8),
  report: z.strictObject({
    kind: z.enum(REPORT_KINDS),
    description: z.string().min(1),
    right: z.enum(RIGHTS).exactOptional(),
    channel: z.enum(CHANNELS).exactOptional(),
    place: z
      .strictObject({
        division: z.string().exactOptional(),
        address: z.string().exactOptional(),
        point: z.strictObject({ lng: z.number(), lat: z.number() }).exactOptional(),
        corrected: z.literal(true).exactOptional(),
      })
      .exactOptional(),
    suspect: z
      .strictObject({ name: z.string().exactOptional(), address: z.string().exactOptional() })
      .exactOptional(),
    platform: z.string().exactOptional(),
    industry: z.string().exactOptional(),
  }),
  context: z.strictObject({ county: z.string().exactOptional() }),
  on: z.iso.date(),
  wants: z.strictObject({ kind: z.enum(['bureau', 'section']), code: z.string().regex(/^\d{6}$/) }),
  rule: z.string().nullable(),
  keptAt: z.string(),
})

const read = (file: string): KeptCase[] => z.array(keptCase).parse(JSON.parse(readFileSync(file, 'utf8')))

function main(): void {
  const [file] = process.argv.slice(2)
  if (!file) throw new Error('用法：npm run cases:keep -- <导出的文件.json>')
  const before = read(KEPT)
  const added = read(file)
  const all = new Map([...before, ...added].map(one => [one.id, one]))
  // The oldest first, so that a file exported twice changes nothing.
  const kept = [...all.values()].sort((a, b) => (`${a.keptAt}${a.id}` < `${b.keptAt}${b.id}` ? -1 : 1))
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`)
  const wrong = kept.filter(one => !isRight(one, route(reportOf(one), pack, nationalCalendar, one.context)))
  console.log(`收下 ${kept.length - before.length} 个新的测试案例，共 ${kept.length} 个。`)
  if (wrong.length > 0) console.log(`其中 ${wrong.length} 个现在判得不对，测试会一直提醒，直到规则改好：`)
  for (const { report, wants } of wrong) console.log(`  ${wants.code}  ${report.description}`)
}

main()
