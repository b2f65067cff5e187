import { standingOf } from './right-card'

describe('how a right stands', () => {
  it.each([
    [null, 'valid'],
    ['2026-11-22', 'lapsed'],
    // The last day is a day of the right.
    ['2026-11-23', 'ending'],
    ['2027-05-22', 'ending'],
    ['2027-05-23', 'valid'],
  ])('one that ends %s is %s', (expiresOn, standing) => {
    expect(standingOf(expiresOn, '2026-11-23T23:59:59.999+08:00')).toBe(standing)
  })
})
