/** One word flips the answer: both reports of every pair get theirs. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Report, route } from '../../domain/routing'
import { pairs, type Short } from './minimal-pairs'

const short = (description: string, more: Partial<Report>): Short => {
  const { responsible } = route(
    { id: 'm', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description, ...more },
    pack,
    nationalCalendar,
  )
  return `${responsible.kind} ${responsible.kind === 'referral' ? responsible.name : responsible.code}`
}

test('there are at least thirty', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(30)
})

test.each(pairs)('$law: $one.0 / $other.0', ({ one, other, more = {} }) => {
  for (const [text, want] of [one, other]) {
    const got = short(text, more)
    if (want.startsWith('referral ')) {
      expect(got).toMatch(/^referral /)
      expect(got).toContain(want.slice('referral '.length))
    } else expect([text, got]).toEqual([text, want])
  }
})
