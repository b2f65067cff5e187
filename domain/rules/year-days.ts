/** A year of a calendar as a notice tells it: the days off around each holiday, and the weekends that are worked. */
import type { Calendar } from '../deadline/calendar'

export type YearDays = { year: string; off: string[]; work: string[] }

const DAY_MS = 24 * 60 * 60 * 1000
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

/** Days off are told with the weekend that they touch; a weekend alone is no holiday. */
export function yearDays(calendar: Calendar, year: string): YearDays {
  const [off, work, run]: [string[], string[], string[]] = [[], [], []]
  const end = () => {
    if (run.some(date => !isWeekend(date))) off.push(...run)
    run.length = 0
  }
  for (let at = Date.parse(`${year}-01-01`); dayOf(at).startsWith(year); at += DAY_MS) {
    const date = dayOf(at)
    if (!calendar.isWorkingDay(date)) run.push(date)
    else {
      end()
      if (isWeekend(date)) work.push(date)
    }
  }
  end()
  return { year, off, work }
}
