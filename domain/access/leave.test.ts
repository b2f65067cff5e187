import { doesWorkOf, isAway } from './leave'

const leave = { from: '2026-11-23', until: '2026-11-25', deputy: 'b' }

test.each([
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2026-11-25T23:59:00.000+08:00', true],
  ['2026-11-26T00:00:00.000+08:00', false],
])('a leave covers its first and its last day: %s', (day, away) => {
  expect(isAway(leave, day)).toBe(away)
  expect(isAway(null, day)).toBe(false)
})

it('the deputy does the work of whoever is away, nobody else does, and not before or after', () => {
  const colleagues = [
    { _id: 'a', away: leave },
    { _id: 'b', away: null },
    { _id: 'c', away: { ...leave, deputy: 'a' } },
  ]
  expect(doesWorkOf('b', colleagues, '2026-11-24')).toEqual(['b', 'a'])
  expect(doesWorkOf('b', colleagues, '2026-11-30')).toEqual(['b'])
  expect(doesWorkOf('c', colleagues, '2026-11-24')).toEqual(['c'])
})
