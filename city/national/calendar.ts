/** The State Council's holidays and make-up days, from chinese-days (MIT). */
import chineseDays from 'chinese-days'
import type { Calendar } from '../../domain/deadline/calendar'

/** Last day of the last year that chinese-days 1.5.7 knows; raise it with the package. */
const PUBLISHED_UNTIL = '2026-12-31'

const known = new Map<string, boolean>()

const isWorkingDay = (date: string): boolean => {
  const before = known.get(date)
  if (before !== undefined) return before
  const works = chineseDays.isWorkday(date)
  known.set(date, works)
  return works
}

/** Working days as published; after `publishedUntil` weekends only, and every deadline there says so. */
export const nationalCalendar: Calendar = {
  publishedUntil: PUBLISHED_UNTIL,
  isWorkingDay,
}
