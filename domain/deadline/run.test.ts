import { nationalCalendar as calendar } from '../../city/national/calendar'
import { endOf, type Run, usedOf } from './run'

const CLOSING = '17:30'
const VERIFY = { workingDays: 15 }
/** Received on a Monday: without a stop it ends on 2026-09-20, a Sunday of make-up work before 国庆. */
const FROM = '2026-08-31T10:00:00.000+08:00'
const at = (day: string, time = '10:00:00') => `${day}T${time}.000+08:00`
const stop = (since: string, until: string) => ({ since: at(since), until: at(until) })
const end = (run: Partial<Run>) =>
  endOf({ from: FROM, length: VERIFY, ...run }, calendar, CLOSING).slice(0, 16)

describe('a limit in working days that stood still', () => {
  it.each<[string, Run['stops'], string]>([
    ['never', [], '2026-09-20'],
    ['and ran on the same day: nothing changes', [stop('2026-09-02', '2026-09-02')], '2026-09-20'],
    ['overnight: the day of running on does not count', [stop('2026-09-02', '2026-09-03')], '2026-09-21'],
    ['over a weekend, to the Monday', [stop('2026-09-04', '2026-09-07')], '2026-09-21'],
    [
      'and ran on on a Sunday: the weekend was none of its days',
      [stop('2026-09-04', '2026-09-06')],
      '2026-09-20',
    ],
    ['from the day of receipt on', [stop('2026-08-31', '2026-09-02')], '2026-09-22'],
    ['over 中秋 and 国庆: their days off were none', [stop('2026-09-18', '2026-10-08')], '2026-10-09'],
    ['for three weeks: what was left is left', [stop('2026-09-16', '2026-10-09')], '2026-10-13'],
    ['twice', [stop('2026-09-02', '2026-09-03'), stop('2026-09-09', '2026-09-11')], '2026-09-23'],
    ['on its last day, and ran on in the morning', [stop('2026-09-20', '2026-10-09')], '2026-10-09'],
  ])('%s', (_what, stops = [], day) => {
    expect(end({ stops })).toBe(`${day}T17:30`)
  })

  it('on its last day and ran on after closing time ends on the working day after', () => {
    const late = { since: at('2026-09-20'), until: at('2026-10-09', '18:00:00') }
    expect(end({ stops: [late] })).toBe('2026-10-10T17:30')
    const sunday = { since: at('2026-09-20'), until: at('2026-10-11') }
    expect(end({ stops: [sunday] })).toBe('2026-10-12T17:30')
  })

  it('is prolonged by as much whether it stood still before or after', () => {
    const extension = VERIFY
    expect(end({ extension })).toBe('2026-10-16T17:30')
    expect(end({ extension, stops: [stop('2026-09-02', '2026-09-04')] })).toBe('2026-10-20T17:30')
    expect(end({ extension, stops: [stop('2026-09-30', '2026-10-09')] })).toBe('2026-10-20T17:30')
  })

  it('counts neither as used nor as left what stood still', () => {
    const stops = [stop('2026-09-02', '2026-09-09')]
    const due = `${end({ stops })}:00+08:00`
    expect(usedOf({ from: FROM, stops }, due, at('2026-09-10'), calendar)).toEqual({ used: 3, left: 12 })
    expect(usedOf({ from: FROM }, due, FROM, calendar).used).toBe(0)
  })
})

describe('limits in other units', () => {
  it('stand still by calendar days, and end on a working day', () => {
    expect(end({ length: { calendarDays: 20 } })).toBe('2026-09-20T17:30')
    const stops = [stop('2026-09-02', '2026-09-07')]
    expect(end({ length: { calendarDays: 20 }, stops })).toBe('2026-09-28T17:30')
  })

  it('stand still by the hour where they run by the hour', () => {
    const stops = [{ since: at('2026-08-31', '12:00:00'), until: at('2026-08-31', '15:30:00') }]
    expect(end({ length: { hours: 24 }, stops })).toBe('2026-09-01T13:30')
  })

  it('a prolongation in months begins where the months end (裁决办法 37: 3, +1)', () => {
    expect(end({ length: { months: 3 }, extension: { months: 1 } })).toBe('2026-12-30T17:30')
  })
})
