/** Each limit of routing-law C, counted by hand from one moment before 中秋 and 国庆 2026. */
import { dueAt } from '../../domain/deadline'
import { nationalCalendar } from './calendar'
import { limits } from './limits'

/**
 * A Monday. Working days after it: 22, 23, 24, 28, 29, 30 of September, then 8, 9, 10 (a Saturday of make-up work),
 * 12 to 16 and 19 of October.
 */
const FROM = '2026-09-21T16:00:00+08:00'

const ENDS: Record<string, string> = {
  sign: '2026-09-22T17:30',
  triage: '2026-09-22T17:30',
  'workstation-answer': '2026-09-23T17:30',
  return: '2026-09-23T17:30',
  verify: '2026-10-19T17:30',
  'verify-request': '2026-10-19T17:30',
  'verify-extension': '2026-10-19T17:30',
  'patent-file': '2026-09-29T17:30',
  'patent-file-extension': '2026-09-29T17:30',
  'patent-serve': '2026-09-29T17:30',
  // 15 calendar days end in 国庆, and move to the first working day after it.
  'patent-answer': '2026-10-08T17:30',
  'patent-decide': '2026-12-21T17:30',
  'patent-decide-extension': '2026-10-21T17:30',
  'patent-decide-last-extension': '2026-11-23T17:30',
  'patent-mediation-file': '2026-09-29T17:30',
  'answer-consultation': '2026-09-24T17:30',
  'answer-consultation-other': '2026-10-08T17:30',
  'answer-overseas': '2026-10-08T17:30',
  // 90 calendar days end on a Sunday.
  'decide-case': '2026-12-21T17:30',
  'decide-case-extension': '2026-10-21T17:30',
  'tell-named-reporter': '2026-09-29T17:30',
  'tell-reporter': '2026-09-29T17:30',
  'mediation-accept': '2026-10-08T17:30',
  'mediation-end': '2026-11-20T17:30',
  'judicial-confirmation': '2026-10-21T17:30',
  assist: '2026-10-19T17:30',
  'preserve-evidence': '2026-10-08T17:30',
  'dispute-agree': '2026-10-08T17:30',
  designate: '2026-10-08T17:30',
  // Hours run through nights, weekends and holidays, and know no closing time.
  exhibition: '2026-09-22T16:00',
  'exhibition-pass-on': '2026-10-19T17:30',
  'criminal-decide': '2026-09-24T17:30',
  'criminal-hand-over': '2026-09-22T16:00',
}

it.each(limits.map(({ id, length }) => [id, length] as const))('%s ends where the law has it end', (id, length) => {
  expect(dueAt(FROM, length, nationalCalendar, '17:30').dueAt.slice(0, 16)).toBe(ENDS[id])
})

it('every limit counted here is one of the pack', () => {
  expect(Object.keys(ENDS).sort()).toEqual(limits.map(({ id }) => id).sort())
})
