/** From a limit of the pack and the day of receipt to the moment at which it ends. */
import type { Calendar } from './calendar'
import { addCalendarDays, addHours, addMonths, addWorkingDays, beijingDate, closingOf } from './working-days'

/** How long a limit runs: exactly one unit. */
export type Length =
  | { workingDays: number }
  | { calendarDays: number }
  | { months: number }
  | { hours: number }

type Days = Exclude<Length, { hours: number }>

/** Last days already counted, per calendar and limit; thousands of reports a day share a few of them. */
const counted = new WeakMap<Calendar, WeakMap<Days, Map<string, string>>>()
const MOST_COUNTED = 2_000

const countedDay = (from: string, length: Days, calendar: Calendar): string => {
  const lengths = counted.get(calendar) ?? new WeakMap<Days, Map<string, string>>()
  counted.set(calendar, lengths)
  const days = lengths.get(length) ?? new Map<string, string>()
  lengths.set(length, days)
  const known = days.get(from)
  if (known) return known
  if (days.size >= MOST_COUNTED) days.clear()
  const last = lastDay(from, length, calendar)
  days.set(from, last)
  return last
}

const lastDay = (from: string, length: Days, calendar: Calendar): string => {
  if ('workingDays' in length) return addWorkingDays(from, length.workingDays, calendar)
  if ('calendarDays' in length) return addCalendarDays(from, length.calendarDays, calendar)
  return addMonths(from, length.months, calendar)
}

/** A sentence where a deadline lies in a year whose holidays nobody has published yet, or null. */
export const caveatOf = (dueAt: string, { publishedUntil }: Calendar): string | null => {
  if (dueAt.slice(0, 10) <= publishedUntil) return null
  const first = Number(publishedUntil.slice(0, 4)) + 1
  const years = `${first} 年${dueAt.startsWith(`${first}`) ? '' : '起的'}`
  return `${years}节假日安排尚未公布，暂按周末和日期固定的节日推算，公布后更正。`
}

/**
 * The end of a limit: closing time of its last day, or the hour itself for limits in hours.
 * `caveat` is a sentence where the days cross into years whose holidays nobody has published yet.
 * Source: 程序规定 80; 投诉举报处理办法 45.
 */
export const dueAt = (
  receivedAt: string,
  length: Length,
  calendar: Calendar,
  closingTime: string,
): { dueAt: string; caveat: string | null } => {
  const at =
    'hours' in length
      ? addHours(receivedAt, length.hours)
      : closingOf(countedDay(beijingDate(receivedAt), length, calendar), closingTime)
  // Hours run through nights and holidays.
  return { dueAt: at, caveat: 'hours' in length ? null : caveatOf(at, calendar) }
}
