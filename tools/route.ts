/**
 * `npm run -s route -- <file.json> [--pack <file>] [--changes <file>]`: routes the reports of a file; needs no server.
 * `--changes` lays a JSON array of changes over the pack, as the section would make them.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { pack as chosen } from '../city/current'
import { nationalCalendar } from '../city/national/calendar'
import { change } from '../contract/rules'
import type { Calendar } from '../domain/deadline/calendar'
import { withHolidays } from '../domain/deadline/holidays'
import { type Answer, type CityPack, type Report, route } from '../domain/routing'
import { CHANNELS, REPORT_KINDS, RIGHTS } from '../domain/routing/report'
import { amend } from '../domain/rules/amend'
import { completed, missingIn } from '../domain/rules/completed'
import { layered } from '../domain/rules/layered'
import { problems } from '../domain/rules/problems'
import { TABLE_WORDS } from '../domain/rules/words'

const isoWithOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform(value => value ?? undefined)
const text = (what: string) => z.string({ error: `${what}应当是文字` })

const reportSchema = z.object(
  {
    id: text('id').min(1, '缺少 id'),
    description: text('description'),
    kind: z.enum(REPORT_KINDS, { error: `kind 应当是 ${REPORT_KINDS.join('、')} 之一` }),
    receivedAt: optional(text('receivedAt').regex(isoWithOffset, 'receivedAt 应当是带时区的 ISO 时间')),
    right: optional(z.enum(RIGHTS, { error: 'right 不认识' })),
    channel: optional(z.enum(CHANNELS, { error: 'channel 不认识' })),
    place: optional(
      z.object({
        division: optional(z.coerce.string().regex(/^\d{6,12}$/, 'place.division 应当是六到九位数字')),
        address: optional(text('place.address')),
        point: optional(
          z.object({ lng: z.number(), lat: z.number() }, { error: 'place.point 应当有 lng 和 lat' }),
        ),
        corrected: optional(z.boolean()).transform(value => (value ? (true as const) : undefined)),
      }),
    ),
    suspect: optional(
      z.object({ name: optional(text('suspect.name')), address: optional(text('suspect.address')) }),
    ),
    platform: optional(text('platform')),
    industry: optional(text('industry')),
  },
  { error: '一条报告应当是一个对象' },
)

/** A report that cannot be read has an entry of its own, so that the others keep their places. */
type Entry = Answer | { id: string | null; error: string }

const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const readJson = (file: string, what: string): unknown => {
  let content = ''
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    return fail(`读不了${what}：${file}`)
  }
  try {
    return JSON.parse(content)
  } catch {
    return fail(`${what}不是有效的 JSON：${file}`)
  }
}

const idOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

/** A pack's file; tables that are newer than the file are empty. */
const readPack = (file: string): CityPack => {
  const pack = readJson(file, '城市包')
  if (typeof pack !== 'object' || pack === null) return fail('城市包应当是一个 JSON 对象')
  const missing = missingIn(pack, chosen)
  return missing.length > 0 ? fail(`城市包缺少 ${missing.join('、')}`) : completed(pack)
}

/** The pack with a file of changes over it; what could not be put in force cannot be tried either. */
const withChanges = (pack: CityPack, file: string): CityPack => {
  const parsed = z.array(z.unknown()).safeParse(readJson(file, '改动文件'))
  if (!parsed.success) return fail('改动文件应当是一个 JSON 数组')
  const changes = parsed.data.map((value, at) => {
    const read = change.safeParse(value)
    const messages = read.error?.issues.map(issue => issue.message) ?? []
    return read.success ? read.data : fail(`第 ${at + 1} 处改动：${[...new Set(messages)].join('；')}`)
  })
  const all = layered(pack, [], changes)
  const told = problems(pack, all).map(({ table, id, message }) => `${TABLE_WORDS[table]}“${id}”：${message}`)
  if (told.length > 0) fail(told.join('\n'))
  return { ...amend(pack, all), packVersion: `${pack.packVersion}+draft` }
}

type Rules = { pack: CityPack; calendar: Calendar }

const answer = (value: unknown, { pack, calendar }: Rules, now: string): Entry => {
  const parsed = reportSchema.safeParse(value)
  if (!parsed.success) {
    return { id: idOf(value), error: parsed.error.issues.map(issue => issue.message).join('；') }
  }
  const report: Report = { ...parsed.data, receivedAt: parsed.data.receivedAt ?? now }
  try {
    return route(report, pack, calendar)
  } catch (problem) {
    return { id: report.id, error: problem instanceof Error ? problem.message : String(problem) }
  }
}

const USAGE = '用法：npm run -s route -- <file.json> [--pack <file>] [--changes <file>]'

const argumentsGiven = () => {
  try {
    const options = { pack: { type: 'string' }, changes: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [file, ...more] = positionals
    return file && more.length === 0 ? { file, ...values } : fail(USAGE)
  } catch {
    return fail(USAGE)
  }
}

const main = (): void => {
  const { file, pack: packFile, changes } = argumentsGiven()
  const reports = readJson(file, '报告文件')
  if (!Array.isArray(reports)) fail('报告文件应当是一个 JSON 数组')
  const delivered = packFile ? readPack(packFile) : chosen
  const pack = changes ? withChanges(delivered, changes) : delivered
  const rules = { pack, calendar: withHolidays(nationalCalendar, pack.holidays) }
  const now = new Date().toISOString()
  const answers = (reports as unknown[]).map(report => answer(report, rules, now))
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
}

main()
