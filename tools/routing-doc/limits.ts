/** Deadlines (C): duties by law and norms of service apart, each with what starts it and when it would end. */
import { nationalCalendar } from '../../city/national/calendar'
import { dueAt } from '../../domain/deadline'
import type { Length } from '../../domain/deadline/due-at'
import type { ResponsibleKind } from '../../domain/routing'
import type { Limit, Subject } from '../../domain/routing/pack'
import { CHANNEL_WORDS } from '../../domain/routing/report'
import { cite } from './cite'
import { join, type Page, table } from './page'

/** A Monday morning before the days that the State Council has not published yet. */
const EXAMPLE = '2026-11-23T09:00:00+08:00'

const lengthOf = (length: Length): string => {
  if ('workingDays' in length) return `${length.workingDays} 个工作日`
  if ('calendarDays' in length) return `${length.calendarDays} 日`
  return 'months' in length ? `${length.months} 个月` : `${length.hours} 小时`
}

const BODIES: Record<ResponsibleKind, string> = {
  bureau: '县级局',
  section: '市局科室',
  triage: '分拨',
  referral: '转告其他部门的',
  outside: '转告外地的',
}
type When = NonNullable<Limit['when']>
const KINDS: Record<When['kind'][number], string> = {
  lead: '线索',
  request: '请求',
  consultation: '咨询',
  complaint: '消费投诉',
  'not-ip': '非知识产权的事',
}

/** 线索、请求：县级局、市局科室；only for … */
const appliesTo = ({ pack }: Page, when: When): string => {
  const label = (subject: Subject): string =>
    pack.subjects.find(one => one.subject === subject)?.label ?? subject
  const all = when.responsible.length === Object.keys(BODIES).length
  return [
    `${when.kind.map(kind => KINDS[kind]).join('、')}：${all ? '不论由谁办' : when.responsible.map(body => BODIES[body]).join('、')}`,
    ...(when.channel ? [`只限${CHANNEL_WORDS[when.channel]}`] : []),
    ...(when.workstation ? ['有对应的工作站'] : []),
    ...(when.subjects ? [`只限${when.subjects.map(label).join('、')}`] : []),
    ...(when.exceptSubjects ? [`${when.exceptSubjects.map(label).join('、')}除外`] : []),
  ].join('；')
}

const endOf = (page: Page, { length }: Limit): string =>
  dueAt(EXAMPLE, length, nationalCalendar, page.pack.closingTime).dueAt.slice(0, 16).replace('T', ' ')

const AT_ONCE = ['期限', '多长', '从何时起', '不计的时间', '用于', '依据', '若 2026-11-23 9:00 起算']
const LATER = AT_ONCE.filter(head => head !== '用于')

/** Those that run from the day of receipt, then those that something in the handling starts. */
const tablesOf = (page: Page, nature: Limit['nature']): string => {
  const limits = page.pack.limits.filter(limit => limit.nature === nature)
  const row = (limit: Limit): string[] => [
    `${limit.what} \`${limit.id}\``,
    lengthOf(limit.length),
    limit.starts,
    limit.pauses ?? '—',
    ...(limit.when ? [appliesTo(page, limit.when)] : []),
    cite(limit.bases, page.day),
    endOf(page, limit),
  ]
  return join(
    '收到材料就起算的：',
    table(AT_ONCE, limits.filter(limit => limit.when).map(row)),
    '办理中才起算的：',
    table(LATER, limits.filter(limit => !limit.when).map(row)),
  )
}

/** The tables, and how days are counted. */
export const limitTables = (page: Page): string =>
  join(
    '### 日子怎么数',
    [
      '- 收到、立案、送达这类开始的当日不算，从下一日起数；按小时的，从那一刻起数。',
      `- 最后一日是法定节假日或者周末的，顺延到下一个工作日；到期的时刻是那一日 ${page.pack.closingTime}（北京时间）。`,
      `- “工作日”按国务院公布的放假和调休安排；已知的公布到 ${nationalCalendar.publishedUntil}，以后的年份只按周末和日期固定的节日推算，答复里写明，公布后更正。`,
      '- 停下来的时间写在事项的记录里；停的时候期限不走，恢复后接着走。',
      '- 依据：程序规定第 80 条；投诉举报处理办法第 45 条。',
    ].join('\n'),
    '### 法定期限',
    '法律、法规、规章规定的期限，超过就是逾期。依据后面的 ✓ 是读过原文。',
    tablesOf(page, 'statutory'),
    '### 服务规范',
    '法律没有规定多久，是对自己提的要求。○ 每一项的长短由市局确认，市局也可以在小程序里改。',
    tablesOf(page, 'norm'),
  )
