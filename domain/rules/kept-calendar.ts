/** A calendar as a list of the days that differ from plain weekends, so that it can be kept beside a pack. */
import type { Calendar } from '../deadline/calendar'

export type KeptCalendar = {
  publishedUntil: string
  mark: string
  /** Last day that was looked at; later ones are plain weekends. */
  until: string
  /** Weekdays that are off and weekends that are worked, `YYYY-MM-DD`. */
  exceptions: string[]
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Limits end at most a year or so after a report; the days beyond what is published have fixed holidays at most. */
const YEARS_BEYOND = 2

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, date.length)

/** What a calendar says of each day from `from` on. */
export function keptCalendar(calendar: Calendar, from: string): KeptCalendar {
  const { publishedUntil, mark } = calendar
  const until = `${Number(publishedUntil.slice(0, 4)) + YEARS_BEYOND}-12-31`
  const exceptions: string[] = []
  for (let day = from; day <= until; day = dayAfter(day)) {
    if (calendar.isWorkingDay(day) !== isWeekday(day)) exceptions.push(day)
  }
  return { publishedUntil, mark, until, exceptions }
}

export function openCalendar({ publishedUntil, mark, exceptions }: KeptCalendar): Calendar {
  const different = new Set(exceptions)
  return { publishedUntil, mark, isWorkingDay: date => isWeekday(date) !== different.has(date) }
}
