/** What tables, states, units and versions of the rules are called on the section's screens. */
import type { Length } from '../../../domain/deadline/due-at'
import type { Table } from '../../../domain/rules/amendment'
import { TABLE_WORDS as NAMES } from '../../../domain/rules/words'
import type { IconName } from '../../ui/icon/icon'

type TableWords = {
  name: string
  icon: IconName
  /** One row: 新增一个功能区. */
  one: string
  /** What a row decides, one line. */
  does: string
}

export const TABLE_WORDS: Record<Table, TableWords> = {
  organisations: { name: NAMES.organisations, icon: 'building', one: '一个单位', does: '派给谁、名录上有谁' },
  areas: { name: NAMES.areas, icon: 'pin', one: '一个功能区', does: '开发区、管理区归哪个县区局' },
  authorisations: {
    name: NAMES.authorisations,
    icon: 'certificate',
    one: '一项授权',
    does: '哪个县区可以办市局的事',
  },
  limits: { name: NAMES.limits, icon: 'clock', one: '一个期限', does: '签收、核查、答复要多久' },
  holidays: { name: NAMES.holidays, icon: 'calendar', one: '一年的安排', does: '放假和调休，算期限用' },
  landmarks: { name: NAMES.landmarks, icon: 'flag', one: '一个地名', does: '市场、车站、旧名在哪个县区' },
  interests: {
    name: NAMES.interests,
    icon: 'people',
    one: '一家企业',
    does: '工作站遇到哪些企业要回避或提醒',
  },
}

export const UNITS = ['workingDays', 'calendarDays', 'months', 'hours'] as const
export type Unit = (typeof UNITS)[number]
export const UNIT_WORDS: Record<Unit, string> = {
  workingDays: '工作日',
  calendarDays: '自然日',
  months: '月',
  hours: '小时',
}

/** A length as its unit and its number. */
export const lengthParts = (length: Length): { unit: Unit; count: number } => {
  if ('workingDays' in length) return { unit: 'workingDays', count: length.workingDays }
  if ('calendarDays' in length) return { unit: 'calendarDays', count: length.calendarDays }
  if ('months' in length) return { unit: 'months', count: length.months }
  return { unit: 'hours', count: length.hours }
}

/** Until when the State Council's holidays are known; `until` is a day. */
export const publishedWords = (until: string) => {
  const year = Number(until.slice(0, 4))
  return `全国节假日安排已录到 ${year} 年；${year + 1} 年起先按周末和固定节日推算，公布后请补录。`
}
