import { nationalCalendar } from '../../city/national/calendar'
import { keptCalendar, openCalendar } from './kept-calendar'

test('a kept calendar says of every day what the calendar said, after a trip through JSON', () => {
  const kept = openCalendar(JSON.parse(JSON.stringify(keptCalendar(nationalCalendar, '2025-01-01'))))
  expect(kept).toMatchObject({ publishedUntil: nationalCalendar.publishedUntil, mark: nationalCalendar.mark })
  for (let at = Date.parse('2025-01-01'); at < Date.parse('2028-01-01'); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    expect([day, kept.isWorkingDay(day)]).toEqual([day, nationalCalendar.isWorkingDay(day)])
  }
})
