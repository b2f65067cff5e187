/**
 * When a limit ends that was prolonged or stood still (程序规定 18). What is asked is always the whole story, never the
 * last deadline, so that a new calendar counts it again from the start.
 */
import type { Calendar } from './calendar'
import { dueAt, type Length } from './due-at'
import {
  addWorkingDays,
  beijingDate,
  calendarDaysBetween,
  closingOf,
  workingDaysBetween,
} from './working-days'

/** From when on a limit stood still, and until when; ISO. */
export type Stop = { since: string; until: string }

/** A limit as it has run: since when, how long, by how much it was prolonged, when it stood still. */
export type Run = { from: string; length: Length; extension?: Length | undefined; stops?: readonly Stop[] }

const HOUR = 3_600_000

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

type Unit = 'workingDays' | 'calendarDays' | 'hours'

/** How often a limit holds its unit; months are no unit that days can be added to. */
const UNITS: Record<Unit, { of: (length: Length) => number | null; make: (count: number) => Length }> = {
  workingDays: {
    of: length => ('workingDays' in length ? length.workingDays : null),
    make: workingDays => ({ workingDays }),
  },
  calendarDays: {
    of: length => ('calendarDays' in length ? length.calendarDays : null),
    make: calendarDays => ({ calendarDays }),
  },
  hours: { of: length => ('hours' in length ? length.hours : null), make: hours => ({ hours }) },
}

const unitOf = (length: Length): Unit => {
  if ('workingDays' in length) return 'workingDays'
  return 'hours' in length ? 'hours' : 'calendarDays'
}

/**
 * What a stop takes out of a limit, in the limit's own unit. The day of stopping counts, since work was still done on
 * it; the day of running on does not, as the day on which a period begins never does (程序规定 80). So what was left
 * on the day of stopping is left when it runs on, and stopping and running on within one day changes nothing.
 */
const STOOD: Record<Unit, (stop: Stop, calendar: Calendar) => number> = {
  workingDays: ({ since, until }, calendar) => workingDaysBetween(since, until, calendar),
  calendarDays: ({ since, until }) => calendarDaysBetween(since, until),
  hours: ({ since, until }) => (Date.parse(until) - Date.parse(since)) / HOUR,
}

/** The end by what a limit is, its prolongation and its stops; what is told in another unit is added at the end. */
function countedTo(
  { from, length, extension, stops = [] }: Run,
  calendar: Calendar,
  closing: string,
): string {
  const unit = unitOf(length)
  const { of, make } = UNITS[unit]
  const stood = sum(stops.map(stop => STOOD[unit](stop, calendar)))
  const end = (since: string, long: Length) => dueAt(since, long, calendar, closing).dueAt
  const own = of(length)
  const more = extension ? of(extension) : 0
  if (own !== null && more !== null) return end(from, make(own + more + stood))
  const prolonged = extension ? end(end(from, length), extension) : end(from, length)
  return stood === 0 ? prolonged : end(prolonged, make(stood))
}

/**
 * The end of a limit, ISO. One that stood still to its last hour ends at closing time of the working day after it runs
 * on: nobody is late by the act of going on.
 */
export function endOf(run: Run, calendar: Calendar, closingTime: string): string {
  const end = countedTo(run, calendar, closingTime)
  const last = run.stops?.at(-1)
  if (!last || Date.parse(end) > Date.parse(last.until)) return end
  return closingOf(addWorkingDays(beijingDate(last.until), 1, calendar), closingTime)
}

/** Working days of a limit that are used by `now`, and how many are left; what stood still counts for neither. */
export function usedOf(
  { from, stops = [] }: Pick<Run, 'from' | 'stops'>,
  due: string,
  now: string,
  calendar: Calendar,
): { used: number; left: number } {
  const stood = sum(stops.map(({ since, until }) => workingDaysBetween(since, until, calendar)))
  return {
    used: Math.max(0, workingDaysBetween(from, now, calendar) - stood),
    left: workingDaysBetween(now, due, calendar),
  }
}
