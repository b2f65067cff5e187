/** `npm run -s route -- <file.json> [--pack <file>]`: routes the reports of a file; needs no server. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { nationalCalendar } from '../city/national/calendar'
import { pack as xinyang } from '../city/xinyang'
import { type Answer, type CityPack, type Report, route } from '../domain/routing'
import { CHANNELS, REPORT_KINDS, RIGHTS } from '../domain/routing/report'

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

const answer = (value: unknown, pack: CityPack, now: string): Entry => {
  const parsed = reportSchema.safeParse(value)
  if (!parsed.success) {
    return { id: idOf(value), error: parsed.error.issues.map(issue => issue.message).join('；') }
  }
  const report: Report = { ...parsed.data, receivedAt: parsed.data.receivedAt ?? now }
  try {
    return route(report, pack, nationalCalendar)
  } catch (problem) {
    return { id: report.id, error: problem instanceof Error ? problem.message : String(problem) }
  }
}

const main = (): void => {
  const [file, flag, packFile] = process.argv.slice(2)
  if (!file || (flag !== undefined && (flag !== '--pack' || !packFile)))
    fail('用法：npm run -s route -- <file.json> [--pack <file>]')
  const reports = readJson(file ?? '', '报告文件')
  if (!Array.isArray(reports)) fail('报告文件应当是一个 JSON 数组')
  const pack = packFile ? (readJson(packFile, '城市包') as CityPack) : xinyang
  const missing = Object.keys(xinyang).filter(key => !(key in pack))
  if (missing.length > 0) fail(`城市包缺少 ${missing.join('、')}`)
  const now = new Date().toISOString()
  const answers = (reports as unknown[]).map(report => answer(report, pack, now))
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
}

main()
