import { nationalCalendar } from '../../city/national/calendar'
import { yearDays } from './year-days'

describe('a year of the published calendar', () => {
  const { off, work } = yearDays(nationalCalendar, '2026')

  it('tells a holiday with the weekend that it touches, as the notice does', () =>
    expect(off.filter(day => day < '2026-01-15')).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']))

  it('tells the weekends that are worked', () => expect(work).toContain('2026-01-04'))

  it('tells no plain weekend', () => expect(off).not.toContain('2026-01-10'))
})
