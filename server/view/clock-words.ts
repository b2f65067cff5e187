/** Words for a clock that stands still, runs on, was prolonged or counted again: plain for the enterprise, exact for staff. */
import type { Clock, Entry } from '../../domain/matter/matter'
import type { PauseReason } from '../../domain/matter/states'
import { limitInForce } from '../city'
import type { Audience } from './labels'

/** What a row of a desk says in place of a deadline. */
export const STANDS_STILL = '暂停中'

const WAITS: Record<PauseReason, Record<Audience, string>> = {
  testing: { owner: '检测结果', staff: '检测、检验、检疫结果' },
  appraisal: { owner: '鉴定结果', staff: '鉴定结果' },
  identification: { owner: '权利人辨认', staff: '权利人辨认或者鉴别' },
}

/** 正在等鉴定结果，时限暂停 */
export const waitsWords = (reason: PauseReason, audience: Audience): string =>
  `正在等${WAITS[reason][audience]}，${audience === 'owner' ? '时限暂停' : '暂停计时'}`

/** A duty by law and a norm of service are never told alike. */
export const natureWords = (limit: string): string =>
  limitInForce(limit)?.nature === 'statutory' ? '这是法定时限。' : '这是服务规范的时限，不是法定时限。'

/** What becomes of a clock that stands still. */
export const standsWords = (left: number): string =>
  left > 0 ? `结果出来后接着计时，还剩 ${left} 个工作日。` : '结果出来后接着计时，继续计时的当天是最后一天。'

/** `依法可以延长一次`, until it was. */
export const extensionWords = ({ extendedAt }: Clock, atDue: string): string =>
  extendedAt ? atDue.replace('；依法可以延长一次', '；已依法延长过一次，不能再延长') : atDue

const dayOf = (at: string) => ({
  year: at.slice(0, 4),
  month: Number(at.slice(5, 7)),
  day: Number(at.slice(8, 10)),
})

/** 1 月 15 日, with the year where it is another one's. */
function dateWords(at: string, seenFrom: string): string {
  const { year, month, day } = dayOf(at)
  return `${year === seenFrom.slice(0, 4) ? '' : `${year} 年 `}${month} 月 ${day} 日`
}

type ClockKind = 'pause' | 'resume' | 'extend' | 'redated'

/** One line about what happened to a clock; `org` is the short name of whoever did it. */
const LINES: Record<ClockKind, Record<Audience, (entry: Entry, until: string, org: string) => string>> = {
  pause: {
    owner: ({ waits = 'testing' }) => `时限暂停，等${WAITS[waits].owner}`,
    staff: ({ waits = 'testing' }, _until, org) => `${org}暂停计时：等${WAITS[waits].staff}`,
  },
  resume: {
    owner: (_entry, until) => `接着计时，到 ${until}`,
    staff: (_entry, until, org) => `${org}继续计时，到 ${until}`,
  },
  extend: {
    owner: (_entry, until) => `时限依法延长到 ${until}`,
    staff: (_entry, until, org) => `${org}批准延长时限，到 ${until}`,
  },
  redated: {
    owner: (_entry, until) => `节假日已公布，时限改到 ${until}`,
    staff: ({ text }, until) => `节假日安排已公布，${text ?? '期限'}改到 ${until}`,
  },
}

export const clockLine = (kind: ClockKind, entry: Entry, audience: Audience, org: string): string =>
  LINES[kind][audience](entry, entry.dueAt ? dateWords(entry.dueAt, entry.at) : '', org)
