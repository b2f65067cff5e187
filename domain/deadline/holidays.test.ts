import { nationalCalendar as national } from '../../city/national/calendar'
import type { HolidayYear } from '../routing/pack'
import { caveatOf, dueAt } from './due-at'
import { withHolidays } from './holidays'

/** Not the State Council's: made up, with a notice that begins in the December before. */
const year2027: HolidayYear = {
  id: '2027',
  off: ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05', '2027-02-08'],
  work: ['2026-12-26', '2027-02-06'],
  source: '示例通知（演示）',
}
const calendar = withHolidays(national, [year2027])

describe('holidays that the section entered', () => {
  it.each([
    ['a day off of the year', '2027-02-05', false],
    ['a Saturday of make-up work', '2027-02-06', true],
    ['an ordinary Sunday', '2027-02-07', false],
    ['an ordinary Tuesday', '2027-02-09', true],
    ['a fixed holiday that the notice left out: the notice is whole', '2027-05-03', true],
    ['a day off in the December before', '2026-12-31', false],
    ['make-up work in the December before', '2026-12-26', true],
    ['a holiday of the year before stays', '2026-10-01', false],
    ['make-up work of the year before stays', '2026-10-10', true],
  ])('%s', (_what, date, works) => {
    expect(calendar.isWorkingDay(date)).toBe(works)
  })

  it('a year that is entered replaces what the calendar knew of it', () => {
    const corrected = withHolidays(national, [{ id: '2026', off: ['2026-10-08'], work: [], source: '更正' }])
    expect(corrected.isWorkingDay('2026-10-08')).toBe(false)
    expect(corrected.isWorkingDay('2026-10-01')).toBe(true)
    expect(corrected.publishedUntil).toBe('2026-12-31')
  })

  it('the later notice wins where two name one day', () => {
    const before = { id: '2026', off: [], work: ['2026-12-31'], source: '旧通知' }
    for (const years of [
      [before, year2027],
      [year2027, before],
    ])
      expect(withHolidays(national, years).isWorkingDay('2026-12-31')).toBe(false)
  })

  it('what is known reaches to the end of the last year without a gap', () => {
    const year = (id: string): HolidayYear => ({ ...year2027, id })
    expect(calendar.publishedUntil).toBe('2027-12-31')
    expect(withHolidays(national, [year('2028'), year('2027')]).publishedUntil).toBe('2028-12-31')
    expect(withHolidays(national, [year('2028')]).publishedUntil).toBe('2026-12-31')
  })

  it('the same years are the same calendar, laid over once; none leave it as it is', () => {
    const years = [year2027]
    const once = withHolidays(national, years)
    expect(withHolidays(national, years)).toBe(once)
    expect(withHolidays(once, years)).toBe(once)
    expect(withHolidays(national, [])).toBe(national)
  })

  it('calendars that count differently have different marks, whatever their order or their source', () => {
    const other = { ...year2027, work: [] }
    expect(calendar.mark).not.toBe(national.mark)
    expect(withHolidays(national, [other]).mark).not.toBe(calendar.mark)
    expect(withHolidays(national, [{ ...year2027, source: '别的来源' }]).mark).toBe(calendar.mark)
  })
})

describe('a year that nobody has published', () => {
  it('counts weekends and the holidays of a fixed date, and says so', () => {
    expect(national.isWorkingDay('2027-01-01')).toBe(false)
    expect(national.isWorkingDay('2027-10-02')).toBe(false)
    expect(national.isWorkingDay('2027-01-04')).toBe(true)
    expect(caveatOf('2027-01-04T17:30:00+08:00', national)).toContain('2027 年节假日安排尚未公布')
    expect(caveatOf('2028-01-04T17:30:00+08:00', national)).toContain('2027 年起的节假日安排尚未公布')
  })

  it('is said no more once the section entered it, and the deadline is another one', () => {
    const limit = { workingDays: 5 }
    const from = '2026-12-25T10:00:00+08:00'
    expect(dueAt(from, limit, national, '17:30')).toMatchObject({ dueAt: '2027-01-04T17:30:00+08:00' })
    expect(dueAt(from, limit, calendar, '17:30')).toEqual({
      dueAt: '2027-01-04T17:30:00+08:00',
      caveat: null,
    })
    expect(dueAt('2026-12-31T10:00:00+08:00', limit, national, '17:30').dueAt).toBe(
      '2027-01-08T17:30:00+08:00',
    )
  })
})
