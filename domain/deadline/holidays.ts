/** Holidays that the section entered, laid over the calendar that the program was built with. */
import type { HolidayYear } from '../routing/pack'
import type { Calendar } from './calendar'

const isWeekend = (date: string): boolean => {
  const weekday = new Date(date).getUTCDay()
  return weekday === 0 || weekday === 6
}

/**
 * Each date that a year's notice names, off or worked. A notice may name days of the December before and of the
 * January after (off from 2018-12-30, worked on 2018-12-29, of the notice for 2019): the later notice knows better.
 */
const namedDays = (inOrder: readonly HolidayYear[]): Map<string, boolean> =>
  new Map(
    inOrder.flatMap(({ off, work }) => [
      ...off.map((date): [string, boolean] => [date, false]),
      ...work.map((date): [string, boolean] => [date, true]),
    ]),
  )

/** The end of the last year that is known without a gap behind `publishedUntil`. */
function knownUntil(publishedUntil: string, years: ReadonlySet<string>): string {
  let year = Number(publishedUntil.slice(0, 4))
  while (years.has(String(year + 1))) year += 1
  return `${year}-12-31`
}

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A short name for a text; it tells two apart, and protects nothing (FNV-1a). */
function shortName(text: string): string {
  let hash = FNV_START
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function laidOver(calendar: Calendar, years: readonly HolidayYear[]): Calendar {
  const inOrder = [...years].sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = namedDays(inOrder)
  const entered = new Set(inOrder.map(({ id }) => id))
  return {
    publishedUntil: knownUntil(calendar.publishedUntil, entered),
    mark: `${calendar.mark}+${shortName(JSON.stringify(inOrder.map(({ id, off, work }) => [id, off, work])))}`,
    isWorkingDay(date) {
      const known = named.get(date)
      if (known !== undefined) return known
      // A year that was entered is entered whole: what it does not name is an ordinary week.
      return entered.has(date.slice(0, 4)) ? !isWeekend(date) : calendar.isWorkingDay(date)
    },
  }
}

/** One calendar for the same years, since deadlines are remembered by calendar. */
const made = new WeakMap<Calendar, WeakMap<readonly HolidayYear[], Calendar>>()
/** The years that lie over a calendar made here, so that the same ones are not laid over it twice. */
const laid = new WeakMap<Calendar, readonly HolidayYear[]>()

/**
 * The calendar with the section's years over it; the same two give the same calendar. Without years it is `calendar`
 * itself. A year replaces what the calendar knew of it, and `publishedUntil` moves to the end of the last year that is
 * known without a gap.
 */
export function withHolidays(calendar: Calendar, years: readonly HolidayYear[]): Calendar {
  if (years.length === 0 || laid.get(calendar) === years) return calendar
  const ofCalendar = made.get(calendar) ?? new WeakMap<readonly HolidayYear[], Calendar>()
  made.set(calendar, ofCalendar)
  const known = ofCalendar.get(years)
  if (known) return known
  const calendarOfYears = laidOver(calendar, years)
  ofCalendar.set(years, calendarOfYears)
  laid.set(calendarOfYears, years)
  return calendarOfYears
}
