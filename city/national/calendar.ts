/** The State Council's holidays and make-up days, from chinese-days (MIT). */
import chineseDays from 'chinese-days'
import type { Calendar } from '../../domain/deadline/calendar'

/** Last day of the last year that chinese-days 1.5.7 knows; raise both with the package. */
const PUBLISHED_UNTIL = '2026-12-31'
const MARK = 'chinese-days-1.5.7'

/** 全国年节及纪念日放假办法 2: the holidays of each year that have a date in the solar calendar. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
const YEAR = 'YYYY-'.length

const known = new Map<string, boolean>()

const isWorkingDay = (date: string): boolean => {
  const before = known.get(date)
  if (before !== undefined) return before
  const fixed = date > PUBLISHED_UNTIL && FIXED.includes(date.slice(YEAR))
  const works = !fixed && chineseDays.isWorkday(date)
  known.set(date, works)
  return works
}

/** Working days as published; after `publishedUntil` weekends and fixed dates only, and every deadline there says so. */
export const nationalCalendar: Calendar = { publishedUntil: PUBLISHED_UNTIL, mark: MARK, isWorkingDay }
