/** Counting days of the law in Asia/Shanghai (程序规定 80, 投诉举报处理办法 45: the day of receipt does not count). */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Calendar } from './calendar'

dayjs.extend(utc)

/** China has one time zone without summer time. */
const BEIJING_MINUTES = 8 * 60
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const DATE = 'YYYY-MM-DD'
const DATE_LENGTH = DATE.length

const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, DATE_LENGTH)

/** The last instant asked for: every deadline of an answer asks for the same one. */
let latest = { instant: '', date: '' }

/** The Beijing date `YYYY-MM-DD` of an ISO instant. Throws on text that is no date. */
export const beijingDate = (instant: string): string => {
  if (instant && instant === latest.instant) return latest.date
  const at = Date.parse(instant)
  if (Number.isNaN(at)) throw new Error(`不是有效的时间：${instant}`)
  latest = { instant, date: dateOf(at + BEIJING_MINUTES * MINUTE) }
  return latest.date
}

/** Plain arithmetic: routing counts days for every answer, and parsing dates anew was most of its time. */
const shift = (date: string, days: number): string => dateOf(Date.parse(date) + days * DAY)

/** The first working day on or after `date` (程序规定 80: a last day on a holiday moves on). */
export const nextWorkingDay = (date: string, calendar: Calendar): string => {
  let day = date
  while (!calendar.isWorkingDay(day)) day = shift(day, 1)
  return day
}

/** The date `count` working days after `date`, which itself does not count. */
export const addWorkingDays = (date: string, count: number, calendar: Calendar): string => {
  let day = date
  for (let left = count; left > 0; ) {
    day = shift(day, 1)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

/** The date `count` calendar days after `date`, moved to a working day. */
export const addCalendarDays = (date: string, count: number, calendar: Calendar): string =>
  nextWorkingDay(shift(date, count), calendar)

/** The same day `count` months later (its month's last day where there is none), moved to a working day. */
export const addMonths = (date: string, count: number, calendar: Calendar): string =>
  nextWorkingDay(dayjs.utc(date).add(count, 'month').format(DATE), calendar)

/**
 * Working days after the Beijing date of `from` up to and including that of `to`; negative when `to` is earlier.
 * Both are ISO instants or dates.
 */
export const workingDaysBetween = (from: string, to: string, calendar: Calendar): number => {
  const [start, end] = [beijingDate(from), beijingDate(to)]
  if (start === end) return 0
  const [early, late, sign] = start < end ? [start, end, 1] : [end, start, -1]
  let count = 0
  for (let day = shift(early, 1); day <= late; day = shift(day, 1)) if (calendar.isWorkingDay(day)) count += 1
  return count * sign
}

/** Calendar days from the Beijing date of one instant to that of a later one. */
export const calendarDaysBetween = (from: string, to: string): number =>
  (Date.parse(beijingDate(to)) - Date.parse(beijingDate(from))) / DAY

/** An instant `hours` later, in Beijing time. */
export const addHours = (instant: string, hours: number): string =>
  dayjs(instant).utcOffset(BEIJING_MINUTES).add(hours, 'hour').format('YYYY-MM-DDTHH:mm:ssZ')

/** `2026-11-24` and `17:30` as an ISO date-time of Beijing. */
export const closingOf = (date: string, closingTime: string): string => `${date}T${closingTime}:00+08:00`
