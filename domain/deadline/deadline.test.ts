import { nationalCalendar as calendar } from '../../city/national/calendar'
import { dueAt } from './due-at'
import { dueWords } from './due-words'
import { addMonths, workingDaysBetween } from './working-days'

const end = (from: string, length: Parameters<typeof dueAt>[1]): string =>
  dueAt(from, length, calendar, '17:30').dueAt

describe('limits in working days', () => {
  test.each([
    ['an ordinary Monday', '2026-11-23T09:41:00+08:00', 1, '2026-11-24'],
    ['the day of receipt does not count, however late', '2026-11-23T23:59:00+08:00', 1, '2026-11-24'],
    ['an instant of UTC is read in Beijing', '2026-11-23T17:00:00Z', 1, '2026-11-25'],
    ['a Saturday of make-up work before 春节 counts', '2026-02-13T10:00:00+08:00', 1, '2026-02-14'],
    ['春节 does not count', '2026-02-14T10:00:00+08:00', 1, '2026-02-24'],
    ['the make-up day after 春节 counts', '2026-02-27T10:00:00+08:00', 1, '2026-02-28'],
    ['国庆 does not count', '2026-09-30T10:00:00+08:00', 1, '2026-10-08'],
    ['the make-up day after 国庆 counts', '2026-10-09T10:00:00+08:00', 1, '2026-10-10'],
    ['fifteen days across 国庆', '2026-09-21T10:00:00+08:00', 15, '2026-10-19'],
    ['元旦 2026', '2025-12-31T10:00:00+08:00', 1, '2026-01-04'],
  ])('%s', (_what, from, days, expected) => {
    expect(end(from, { workingDays: days })).toBe(`${expected}T17:30:00+08:00`)
  })

  test('says so where they cross into years without published holidays', () => {
    expect(dueAt('2026-12-20T10:00:00+08:00', { workingDays: 15 }, calendar, '17:30').caveat).toContain(
      '2027',
    )
    expect(dueAt('2026-12-20T10:00:00+08:00', { workingDays: 5 }, calendar, '17:30').caveat).toBeNull()
  })
})

describe('limits in calendar days, months and hours', () => {
  test('a last day on a holiday moves to the next working day', () => {
    expect(end('2026-09-01T10:00:00+08:00', { calendarDays: 30 })).toBe('2026-10-08T17:30:00+08:00')
  })
  test('ninety days end at closing time', () => {
    expect(end('2026-03-02T10:00:00+08:00', { calendarDays: 90 })).toBe('2026-06-01T17:30:00+08:00')
  })
  test('a month ends on its last day where the date is missing', () => {
    expect(addMonths('2026-01-31', 1, calendar)).toBe('2026-02-28')
  })
  test('hours run through nights and holidays', () => {
    expect(end('2026-10-01T10:00:00+08:00', { hours: 24 })).toBe('2026-10-02T10:00:00+08:00')
  })
})

test('working days between two days are symmetric', () => {
  expect(workingDaysBetween('2026-02-13', '2026-02-24', calendar)).toBe(2)
  expect(workingDaysBetween('2026-02-24', '2026-02-13', calendar)).toBe(-2)
  expect(workingDaysBetween('2026-02-13', '2026-02-13', calendar)).toBe(0)
})

describe('a deadline in words', () => {
  const due = '2026-11-25T17:30:00+08:00'
  test.each([
    ['2026-11-25T09:00:00+08:00', '今天 17:30 前', 'today'],
    ['2026-11-24T23:00:00+08:00', '明天 17:30 前', 'soon'],
    ['2026-11-23T09:00:00+08:00', '还剩 2 天', 'soon'],
    ['2026-11-10T09:00:00+08:00', '还剩 15 天', 'calm'],
    ['2026-11-25T17:31:00+08:00', '今天已超期', 'overdue'],
    ['2026-11-26T09:00:00+08:00', '已超期 1 天', 'overdue'],
  ])('seen from %s', (now, text, tone) => {
    expect(dueWords(due, now)).toEqual({ text, tone })
  })
})
