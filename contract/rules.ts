/** The rules of the city as the section keeps them: reading, changing with a dry run, versions, replay. */
import * as z from 'zod/mini'
import { ORGANISATION_KINDS } from '../domain/directory'
import { TABLES } from '../domain/rules/amendment'
import { deadline, reason } from './answer'
import { endpoint } from './endpoint'
import { clientId, dateTime, day, division, text } from './fields'

const rowId = z
  .string('缺少这一行的编号')
  .check(
    z.regex(
      /^[\u3400-\u4dbf\u4e00-\u9fff\w（）()·-]{1,40}$/,
      '编号只能用汉字、字母、数字和横线，最多 40 个字',
    ),
  )
const source = text(4, 200, '请写依据：文件名称和日期，4 到 200 个字')
const nullableText = (max: number, sentence: string) => z.nullable(text(1, max, sentence))

const organisation = z.object({
  id: rowId,
  kind: z.enum(ORGANISATION_KINDS, '请选择单位类别'),
  name: text(2, 60, '单位名称 2 到 60 个字'),
  shortName: text(2, 20, '简称 2 到 20 个字'),
  county: z.nullable(division),
  does: text(2, 120, '职责 2 到 120 个字'),
  phone: nullableText(40, '电话最多 40 个字'),
  address: nullableText(120, '地址最多 120 个字'),
  industries: z.array(text(1, 20, '行业最多 20 个字')).check(z.maxLength(20, '行业最多 20 个')),
  parent: z.nullable(rowId),
  registeredWith: nullableText(60, '登记机关最多 60 个字'),
  supervisedBy: nullableText(60, '业务主管单位最多 60 个字'),
  demo: z.boolean(),
  source: z.nullable(source),
})

const area = z.object({
  id: rowId,
  names: z
    .array(text(2, 30, '功能区的名称 2 到 30 个字'))
    .check(z.minLength(1, '至少写一个名称'), z.maxLength(30, '名称最多 30 个')),
  county: z.string('请选择所属的县区').check(z.regex(/^\d{6}$/, '请选择所属的县区')),
  branch: nullableText(40, '分局名称最多 40 个字'),
  confirmed: z.boolean('请选择是否已确认'),
  source: z.nullable(source),
  doubt: nullableText(200, '存疑最多 200 个字'),
})

const authorisation = z.object({
  id: rowId,
  subject: z.enum(['patent-dispute', 'trade-secret-technical'], '请选择授权的事项'),
  county: z.string('请选择县区').check(z.regex(/^\d{6}$/, '请选择县区')),
  from: day,
  until: z.nullable(day),
  source,
})

const count = z
  .number('期限是整数')
  .check(z.int('期限是整数'), z.gte(1, '期限最少是 1'), z.lte(366, '期限最多是 366'))
const length = z.union([
  z.strictObject({ workingDays: count }),
  z.strictObject({ calendarDays: count }),
  z.strictObject({ months: count }),
  z.strictObject({ hours: count }),
])
const limit = z.object({ id: rowId, length, source })

const holidayYear = z.object({
  id: z.string('请填写年份').check(z.regex(/^20\d\d$/, '请填写四位年份')),
  off: z.array(day).check(z.minLength(1, '请填写放假的日期'), z.maxLength(60, '放假的日期最多 60 天')),
  work: z.array(day).check(z.maxLength(20, '调休上班的日期最多 20 天')),
  source,
})

const landmark = z.object({
  id: text(2, 30, '地名 2 到 30 个字'),
  code: division,
  source: z.nullable(source),
})

const interest = z.object({
  id: rowId,
  name: text(2, 80, '企业名称 2 到 80 个字'),
  workstation: rowId,
  role: z.enum(['officer', 'member'], '请选择负责人或者会员'),
  source: z.nullable(source),
})

const changeOf = <T extends string, Row extends z.ZodMiniType>(table: T, row: Row) =>
  z.object({ table: z.literal(table), id: rowId, row: z.nullable(row) })

/** A row as it shall be, or null to take it away. */
export const change = z.discriminatedUnion('table', [
  changeOf('organisations', organisation),
  changeOf('areas', area),
  changeOf('authorisations', authorisation),
  changeOf('limits', limit),
  changeOf('holidays', holidayYear),
  changeOf('landmarks', landmark),
  changeOf('interests', interest),
])

const changes = z
  .array(change)
  .check(z.minLength(1, '还没有改动'), z.maxLength(200, '一次最多改 200 处，请分几次'))

/** The revision that the person looked at: what another one changed meanwhile is CONFLICT. */
const base = z.number('页面已过期，请刷新').check(z.int('页面已过期，请刷新'), z.gte(0, '页面已过期，请刷新'))

const table = z.enum(TABLES, '没有这张表')

/** A row of a table in force, for reading. */
const shownRow = z.object({
  id: z.string(),
  /** What it says, one line. */
  title: z.string(),
  /** A second line: county, dates, length. */
  note: z.nullable(z.string()),
  source: z.nullable(z.string()),
  /** What nobody has confirmed; null where it is. */
  doubt: z.nullable(z.string()),
  /** delivered: as in the pack; changed, added, removed: by a revision. */
  state: z.enum(['delivered', 'changed', 'added', 'removed']),
  /** The row itself, in the shape of a change's; the delivered one where it was taken away. */
  row: z.union([organisation, area, authorisation, limit, holidayYear, landmark, interest]),
})

/** What an answer comes to, for comparing. */
const outcome = z.object({
  kind: z.enum(['bureau', 'section', 'referral', 'outside', 'triage']),
  /** 固始县市场监督管理局（经开区分局） */
  name: z.string(),
  county: z.nullable(z.string()),
  workstation: z.nullable(z.string()),
})

/** What differs between two answers; empty lists and null where nothing does. */
const difference = z.object({
  responsible: z.boolean(),
  workstation: z.boolean(),
  gone: z.array(reason),
  added: z.array(reason),
  deadlines: z.array(
    z.object({ what: z.string(), before: z.nullable(deadline), after: z.nullable(deadline) }),
  ),
})

/** A row of a change that cannot stand, and why. */
const problem = z.object({ table, id: z.string(), message: z.string() })

const SOMEWHERE = {
  table: 'landmarks',
  id: '示例农贸市场',
  row: { id: '示例农贸市场', code: '411525', source: null },
} as const

export const rules = {
  /** The tables in force, with what a revision changed in each. */
  tables: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: {} } })
    .input(z.object({}))
    .output(
      z.object({
        version: z.string(),
        /** The revision in force; every change names it as its `base`. */
        base: z.number(),
        /** Since when, by whom and why; null while the delivered pack is in force. */
        latest: z.nullable(z.object({ at: dateTime, by: z.string(), why: z.string() })),
        /** Last day whose holidays are published. */
        holidaysUntil: z.string(),
        /** The last years that are published, as a notice tells them; the section's own among them. */
        calendar: z.array(
          z.object({ year: z.string(), off: z.array(z.string()), work: z.array(z.string()) }),
        ),
        tables: z.array(z.object({ table, rows: z.number(), changed: z.number(), unconfirmed: z.number() })),
      }),
    ),

  /** The rows of one table. */
  rows: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: { table: 'areas' } } })
    .input(z.object({ table }))
    .output(z.object({ version: z.string(), base: z.number(), rows: z.array(shownRow) })),

  /**
   * Which of the latest matters, and which kept test cases, would now go elsewhere; stores nothing. Changes that cannot
   * stand are told row by row, and then nothing is tried.
   */
  dryRun: endpoint({
    who: ['section'],
    kind: 'query',
    example: { as: 'p4', input: { base: 0, changes: [SOMEWHERE], last: 100 } },
  })
    .input(
      z.object({
        base,
        changes,
        /** How many of the latest matters, at most. */
        last: z.number('请选择试算多少件').check(z.int('请选择试算多少件'), z.gte(1), z.lte(200)),
      }),
    )
    .output(
      z.object({
        problems: z.array(problem),
        looked: z.number(),
        moved: z.array(
          z.object({
            id: z.string(),
            number: z.string(),
            title: z.string(),
            receivedAt: dateTime,
            before: outcome,
            after: outcome,
            difference,
          }),
        ),
        /** Matters that stay where they are and whose deadlines change. */
        redated: z.number(),
        cases: z.object({
          looked: z.number(),
          /** Kept cases that were right and would be wrong. */
          broken: z.array(
            z.object({ id: z.string(), text: z.string(), wants: z.string(), gets: z.string() }),
          ),
        }),
      }),
    ),

  /** Puts changes in force as the next revision. Throws CONFLICT where another came first, INVALID_INPUT on a problem. */
  activate: endpoint({
    who: ['section'],
    kind: 'command',
    example: {
      as: 'p4',
      input: {
        id: 'example-rules-001',
        base: 0,
        changes: [SOMEWHERE],
        why: '企业常用这个名字，经核实在固始县。',
      },
    },
  })
    .input(z.object({ id: clientId, base, changes, why: text(4, 300, '请用 4 到 300 个字写明为什么改') }))
    .output(z.object({ version: z.string(), base: z.number() })),

  /** Takes up an earlier revision again, as the next one; 0 is the pack as delivered. */
  restore: endpoint({
    who: ['section'],
    kind: 'command',
    example: { as: 'p4', input: { id: 'example-restore-01', base: 0, n: 0, why: '恢复到交付时的规则。' } },
  })
    .input(z.object({ id: clientId, base, n: base, why: text(4, 300, '请用 4 到 300 个字写明为什么恢复') }))
    .output(z.object({ version: z.string(), base: z.number() })),

  /** Every version that decided matters or was in force, the latest first. */
  versions: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: {} } })
    .input(z.object({}))
    .output(
      z.object({
        versions: z.array(
          z.object({
            version: z.string(),
            n: z.number(),
            current: z.boolean(),
            at: z.nullable(dateTime),
            by: z.nullable(z.string()),
            why: z.nullable(z.string()),
            /** What the step changed, a line each. */
            lines: z.array(z.string()),
          }),
        ),
      }),
    ),

  /** A matter routed again, as on the day of its receipt, by the rules of a version. Stores nothing. */
  replay: endpoint({
    who: ['section'],
    kind: 'query',
    example: { as: 'p4', input: { matter: 'demo-matter-0001' } },
  })
    .input(
      z.object({
        matter: clientId,
        /** The one in force where absent. */
        version: z.optional(
          z.string('请选择版本').check(z.regex(/^[\w.-]{1,20}(\+\d{1,5})?$/, '请选择版本')),
        ),
      }),
    )
    .output(
      z.object({
        number: z.string(),
        title: z.string(),
        receivedAt: dateTime,
        /** What it was decided by. */
        decidedBy: z.string(),
        decided: outcome,
        version: z.string(),
        replayed: outcome,
        difference,
        reasons: z.array(reason),
        /** What of the day cannot be had any more, one sentence; null where all of it can. */
        caveat: z.nullable(z.string()),
      }),
    ),

  /** A table as CSV for a spreadsheet, with a heading row in Chinese. */
  table: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: { table: 'landmarks' } } })
    .input(z.object({ table }))
    .output(z.object({ name: z.string(), csv: z.string() })),

  /** Reads a spreadsheet's CSV (UTF-8 or GB 18030) back: the changes it means, or what is wrong in which line. */
  readTable: endpoint({
    who: ['section'],
    kind: 'query',
    example: {
      as: 'p4',
      input: { table: 'landmarks', base64: '5Zyw5ZCNLOWMuuWIkuS7o+eggSzkvp3mja4K' },
    },
  })
    .input(
      z.object({
        table,
        base64: z
          .string('请选择文件')
          .check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/, '文件读不了'), z.maxLength(280_000, '文件最大 200 KB')),
      }),
    )
    .output(
      z.object({
        changes: z.array(change),
        problems: z.array(z.object({ line: z.number(), message: z.string() })),
        /** Lines that are as the table has them already. */
        same: z.number(),
      }),
    ),
}
