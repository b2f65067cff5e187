/** The State Council's holidays and make-up days, from chinese-days (MIT). */
import chineseDays from 'chinese-days'
import type { Calendar } from '../../domain/deadline/calendar'

/** Holidays on fixed days (全国年节及纪念日放假办法 2): certain even where nobody has published the year yet. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/** Last day of the last year that chinese-days 1.5.7 knows; raise it with the package. */
const PUBLISHED_UNTIL = '2026-12-31'

const known = new Map<string, boolean>()

const isWorkingDay = (date: string): boolean => {
  const before = known.get(date)
  if (before !== undefined) return before
  const fixed = date > PUBLISHED_UNTIL && FIXED.includes(date.slice(5))
  const works = !fixed && chineseDays.isWorkday(date)
  known.set(date, works)
  return works
}

/** Working days as published; after `publishedUntil` weekends and holidays on fixed days only. */
export const nationalCalendar: Calendar = {
  publishedUntil: PUBLISHED_UNTIL,
  isWorkingDay,
}
