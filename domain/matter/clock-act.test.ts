import { nationalCalendar } from '../../city/national/calendar'
import { answerOf, matterOf, testDueOf } from '../../test/support/build'
import { dueAt, endOf, withHolidays } from '../deadline'
import type { Calendar } from '../deadline/calendar'
import { act, markOverdue } from './act'
import { applyChange, type Change, type Refused } from './change'
import { actOnClock, type ClockStep, type Counting } from './clock-act'
import { MAX_HISTORY, type Matter } from './matter'
import { redate } from './redate'

const LENGTHS: Record<string, number> = {
  sign: 1,
  verify: 15,
  'verify-extension': 15,
  'workstation-answer': 2,
}

/** Counts as the city does, by a calendar. */
const countingBy = (calendar: Calendar): Counting => ({
  dueOf: (limit, from) => {
    const length = { workingDays: LENGTHS[limit] ?? 3 }
    return {
      what: limit,
      dueAt: dueAt(from, length, calendar, '17:30').dueAt,
      length,
      countedBy: calendar.mark,
    }
  },
  endOf: run => ({ dueAt: endOf(run, calendar, '17:30'), countedBy: calendar.mark }),
})
const counting = countingBy(nationalCalendar)

const RECEIVED = '2026-11-23T09:41:00.000+08:00'
/** 15 working days after the Monday of receipt. */
const DUE = '2026-12-14T17:30:00+08:00'
const at = (day: string, time = '10:00:00') => `${day}T${time}.000+08:00`
const HANDLER = { role: 'bureau', org: 'bureau-411525', identity: 'i', name: '甲' } as const
const LEAD = { ...HANDLER, identity: 'lead', name: '乙' } as const

const stepped = (matter: Matter, change: Change | Refused): Matter => {
  if ('refused' in change) throw new Error(change.refused)
  return applyChange(matter, change)
}

const sign = (matter: Matter): Matter =>
  stepped(
    matter,
    act(matter, {
      id: 'sign-1',
      action: 'sign',
      by: HANDLER,
      text: null,
      now: RECEIVED,
      dueOf: counting.dueOf,
    }),
  )
const signed = () => sign(matterOf({ dueOf: counting.dueOf, consent: false, now: RECEIVED }))

const PAUSE: ClockStep = { action: 'pause', reason: 'appraisal', why: '样品已送鉴定' }
const RESUME: ClockStep = { action: 'resume' }
const EXTEND: ClockStep = { action: 'extend', why: '涉及三处经营场所' }

const attempt = (
  matter: Matter,
  step: ClockStep,
  now: string,
  more: { by?: typeof LEAD; lead?: boolean } = {},
) =>
  actOnClock(matter, {
    id: `${step.action}-${matter.version}`,
    by: HANDLER,
    lead: step.action === 'extend',
    now,
    counting,
    ...step,
    ...more,
  })
const done = (matter: Matter, step: ClockStep, now: string) => stepped(matter, attempt(matter, step, now))
const clockOf = ({ assignments }: Matter) => assignments[0]?.clock

describe('a clock of verification that stands still', () => {
  it('is nobody’s lateness however long it stands: not for the clock, not on the desk', () => {
    const paused = done(signed(), PAUSE, at('2026-11-25'))
    expect(paused.clockAt).toBeUndefined()
    expect(markOverdue(paused, '2027-06-01')).toBeNull()
    const { due = '' } = paused.desk.bureau ?? {}
    expect(due > '2099-12-31T24').toBe(true)
    expect(due < `~${RECEIVED}`).toBe(true)
  })

  it('runs on with what was left on the day on which it stopped', () => {
    const paused = done(signed(), PAUSE, at('2026-11-25'))
    const running = done(paused, RESUME, at('2026-12-16'))
    expect(clockOf(running)).toMatchObject({
      dueAt: '2027-01-05T17:30:00+08:00',
      stops: [{ since: at('2026-11-25'), until: at('2026-12-16') }],
    })
    expect(clockOf(running)?.paused).toBeUndefined()
    expect(running.clockAt).toBe('2027-01-05T17:30:00+08:00')
    expect(running.history.slice(-2)).toMatchObject([
      { kind: 'pause', waits: 'appraisal', text: '样品已送鉴定' },
      { kind: 'resume', dueAt: '2027-01-05T17:30:00+08:00' },
    ])
  })

  it('stopped and run on within a day is as it was', () => {
    const running = done(done(signed(), PAUSE, at('2026-11-25')), RESUME, at('2026-11-25', '16:00:00'))
    expect(clockOf(running)?.dueAt).toBe(DUE)
  })

  it('cannot be stopped twice, nor run on without standing', () => {
    const paused = done(signed(), PAUSE, at('2026-11-25'))
    expect(attempt(paused, PAUSE, at('2026-11-26'))).toEqual({ refused: 'stands-still' })
    expect(attempt(signed(), RESUME, at('2026-11-26'))).toEqual({ refused: 'runs' })
  })

  it('cannot be stopped once it has run out, whether that is marked or not', () => {
    const late = at('2026-12-14', '17:31:00')
    expect(attempt(signed(), PAUSE, late)).toEqual({ refused: 'ran-out' })
    const marked = stepped(signed(), markOverdue(signed(), late) ?? { refused: 'not-allowed-now' })
    expect(attempt(marked, PAUSE, late)).toEqual({ refused: 'ran-out' })
    expect(attempt(signed(), PAUSE, at('2026-12-14', '17:00:00'))).not.toHaveProperty('refused')
  })

  it('is held by whoever stops it, where nobody held it', () => {
    const open = signed()
    const nobodys = { ...open, assignments: open.assignments.map(task => ({ ...task, handler: null })) }
    expect(done(nobodys, PAUSE, at('2026-11-25')).assignments[0]?.handler).toEqual({
      identity: 'i',
      name: '甲',
    })
  })

  it('always runs on, also where the record is full', () => {
    const paused = done(signed(), PAUSE, at('2026-11-25'))
    const row = paused.history[0]
    const full = { ...paused, history: row ? Array<typeof row>(MAX_HISTORY).fill(row) : [] }
    expect(attempt(full, RESUME, at('2026-11-26'))).not.toHaveProperty('refused')
    expect(attempt(full, EXTEND, at('2026-11-26'))).toEqual({ refused: 'history-full' })
  })

  it('does not exist before signing, for a consultation, or for the workstation', () => {
    const waiting = matterOf({ dueOf: counting.dueOf })
    expect(attempt(waiting, PAUSE, at('2026-11-23'))).toEqual({ refused: 'not-allowed-now' })
    const asked = sign(matterOf({ dueOf: counting.dueOf, answer: answerOf({ kind: 'consultation' }) }))
    expect(attempt(asked, PAUSE, at('2026-11-24'))).toEqual({ refused: 'not-allowed-now' })
    const station = { ...HANDLER, role: 'workstation', org: 'ws-willow' } as const
    const step = { id: 'p', by: station, lead: true, now: at('2026-11-24'), counting, ...PAUSE }
    expect(actOnClock(sign(waiting), step)).toEqual({ refused: 'not-allowed-now' })
  })

  it('ends with the outcome like a running one', () => {
    const paused = done(signed(), PAUSE, at('2026-11-25'))
    const reply = {
      id: 'reply-1',
      by: HANDLER,
      text: '已决定立案',
      now: at('2026-11-26'),
      dueOf: counting.dueOf,
    }
    expect(clockOf(stepped(paused, act(paused, { ...reply, action: 'reply' })))).toBeNull()
  })
})

describe('a clock that is prolonged', () => {
  it('is so once, by the law’s own length, with the approval of the person in charge', () => {
    expect(attempt(signed(), EXTEND, at('2026-12-10'), { lead: false })).toEqual({ refused: 'not-lead' })
    const longer = done(signed(), EXTEND, at('2026-12-10'))
    expect(clockOf(longer)).toMatchObject({
      dueAt: '2027-01-05T17:30:00+08:00',
      extendedAt: at('2026-12-10'),
      extension: { workingDays: 15 },
    })
    expect(attempt(longer, EXTEND, at('2026-12-11'))).toEqual({ refused: 'extended' })
  })

  it('is not once it has run out', () => {
    expect(attempt(signed(), EXTEND, at('2026-12-14', '17:30:01'))).toEqual({ refused: 'ran-out' })
  })

  it('leaves the task in the hands it was in: approving is no work on it', () => {
    const change = attempt(signed(), EXTEND, at('2026-12-10'), { by: LEAD })
    expect(stepped(signed(), change).assignments[0]?.handler).toEqual({ identity: 'i', name: '甲' })
  })

  it('is as long whether it was prolonged before, while or after it stood still', () => {
    const [stop, go, approve] = [at('2026-11-25'), at('2026-11-27'), at('2026-11-26')]
    const ends = [
      done(done(done(signed(), EXTEND, at('2026-11-24')), PAUSE, stop), RESUME, go),
      done(done(done(signed(), PAUSE, stop), EXTEND, approve), RESUME, go),
      done(done(done(signed(), PAUSE, stop), RESUME, go), EXTEND, at('2026-12-10')),
    ].map(matter => clockOf(matter)?.dueAt)
    expect(new Set(ends)).toEqual(new Set(['2027-01-07T17:30:00+08:00']))
  })
})

describe('holidays that are published while clocks run', () => {
  const year = {
    id: '2027',
    off: ['2027-01-01', '2027-01-04', '2027-01-05'],
    work: [],
    source: '示例（演示）',
  }
  const published = withHolidays(nationalCalendar, [year])
  const late = () => done(signed(), EXTEND, at('2026-12-10'))

  it('move the deadlines that lie beyond them, once, with an entry by the system', () => {
    const redated = redate(late(), countingBy(published), at('2026-12-11'))
    if (!('change' in redated)) throw new Error('nothing moved')
    const matter = applyChange(late(), redated.change)
    expect(clockOf(matter)).toMatchObject({ dueAt: '2027-01-07T17:30:00+08:00', countedBy: published.mark })
    expect(matter).toMatchObject({ countedBy: published.mark, clockAt: '2027-01-07T17:30:00+08:00' })
    expect(matter.history.at(-1)).toMatchObject({
      kind: 'redated',
      by: { role: 'system' },
      text: 'verify',
      dueAt: '2027-01-07T17:30:00+08:00',
    })
    expect(redate(matter, countingBy(published), at('2026-12-11'))).toHaveProperty('assignments')
  })

  it('leave the others as they are, and only the mark is kept', () => {
    const redated = redate(signed(), countingBy(published), at('2026-12-01'))
    expect(redated).toMatchObject({ assignments: [{ clock: { dueAt: DUE, countedBy: published.mark } }] })
  })

  it('take back that a clock was late where it is not', () => {
    const marked = stepped(late(), markOverdue(late(), at('2027-01-06')) ?? { refused: 'not-allowed-now' })
    expect(marked.assignments[0]?.overdue).toBe(true)
    const redated = redate(marked, countingBy(published), at('2027-01-06'))
    expect(redated).toMatchObject({ change: { set: { assignments: [{ overdue: false }] } } })
  })

  it('do not change how long a clock is, though the section changed the limit since', () => {
    const shorter: Counting = {
      ...countingBy(published),
      dueOf: (limit, from) => ({ ...countingBy(published).dueOf(limit, from), length: { workingDays: 1 } }),
    }
    expect(redate(signed(), shorter, at('2026-12-01'))).toHaveProperty('assignments')
  })

  it('a clock that stands still is counted when it runs on, by what is known then', () => {
    const paused = done(signed(), PAUSE, at('2026-11-25'))
    expect(paused.countedBy).toBeUndefined()
    const step = { id: 'r', by: HANDLER, lead: false, now: at('2026-12-16'), counting: countingBy(published) }
    const running = stepped(paused, actOnClock(paused, { ...step, ...RESUME }))
    expect(running).toMatchObject({ countedBy: published.mark, clockAt: '2027-01-07T17:30:00+08:00' })
  })

  it('are looked for where two clocks of a matter were counted by different calendars', () => {
    const both = matterOf({ dueOf: counting.dueOf, now: RECEIVED })
    expect(both.countedBy).toBe(nationalCalendar.mark)
    const step = { id: 's', action: 'sign', by: HANDLER, text: null, now: RECEIVED } as const
    const mixed = stepped(both, act(both, { ...step, dueOf: countingBy(published).dueOf }))
    expect(mixed.countedBy).toBe('')
    expect(matterOf({ dueOf: testDueOf }).countedBy).toBe('')
  })
})
