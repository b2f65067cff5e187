/** A year of holidays fits: dates of that year, weekends for make-up work, and no legal holiday forgotten. */
import type { HolidayYear } from '../../routing/pack'
import { type Check, isDay, said } from './check'

/** Legal holidays with a fixed date (全国年节及纪念日放假办法 2, as from 2025-01-01). */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/** A notice may name the last days of the December before and the first of the January after, around 元旦. */
const isOfYear = (date: string, year: number): boolean =>
  date >= `${year - 1}-12-25` && date <= `${year + 1}-01-05`

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

export const holidayProblems: Check<HolidayYear> = ({ id, off, work }) => {
  const all = [...off, ...work]
  const foreign = all.filter(date => !isDay(date) || !isOfYear(date, Number(id)))
  const both = work.filter(date => off.includes(date))
  const weekdays = work.filter(date => isDay(date) && !isWeekend(date))
  const missing = FIXED.map(date => `${id}-${date}`).filter(date => !off.includes(date))
  return said(
    [foreign.length > 0, `不是 ${id} 年的日期：${foreign.join('、')}`],
    [both.length > 0, `既写了放假又写了上班：${both.join('、')}`],
    [new Set(off).size < off.length || new Set(work).size < work.length, '有的日期写了两遍'],
    [weekdays.length > 0, `调休上班的要是周六或周日：${weekdays.join('、')}`],
    [missing.length > 0, `放假日期里缺少法定节日：${missing.join('、')}，请和通知核对`],
  )
}
