import { answerOf, matterOf, NOW, testDueOf } from '../../test/support/build'
import { type Act, act, markOverdue } from './act'
import { applyChange, type Change } from './change'
import { MAX_HISTORY, type Matter } from './matter'
import { matterNumber } from './number'
import type { Action } from './states'
import { actionsFor, TRANSITIONS, transitionFor } from './transitions'

const LATER = '2026-11-24T10:00:00.000+08:00'
const by = (org: string, role: Act['by']['role'] = 'bureau', identity = 'i'): Act['by'] => ({
  role,
  org,
  identity,
  name: '甲',
})
const COLLEAGUE = { by: by('bureau-411525', 'bureau', 'colleague') }

const attempt = (matter: Matter, action: Action, org: string, more: Partial<Act> = {}) =>
  act(matter, { id: `${action}-1`, action, by: by(org), text: null, now: LATER, dueOf: testDueOf, ...more })

function done(matter: Matter, action: Action, org: string, more: Partial<Act> = {}): Matter {
  const change = attempt(matter, action, org, more)
  if ('refused' in change) throw new Error(change.refused)
  return applyChange(matter, change)
}

describe('a new matter', () => {
  it('lies on the desk of the responsible bureau and of the workstation, each by its own deadline', () => {
    const { desk } = matterOf()
    expect(desk.bureau).toEqual({
      queue: 'bureau-411525/waiting',
      holder: 'bureau-411525/-/waiting',
      due: '2026-11-24T17:30:00+08:00-matter-0001',
    })
    expect(desk.workstation?.queue).toBe('ws-willow/waiting')
    expect(desk.section).toBeUndefined()
  })

  it('gives the workstation nothing without consent', () => {
    const matter = matterOf({ consent: false })
    expect(matter.desk.workstation).toBeUndefined()
    expect(matter.participants).not.toContain('ws-willow')
  })

  it('waits at the section where no rule could decide', () => {
    const matter = matterOf({
      answer: answerOf({ responsible: { kind: 'triage', code: '411500', name: '', branch: null } }),
    })
    expect(matter.state).toBe('triage')
    expect(matter.desk.section?.queue).toBe('section/waiting')
  })

  it('waits at the desk of a reviewer’s trial, also where no rule could decide', () => {
    const trial = { responsible: 'bureau-trial', workstation: 'ws-trial' }
    const undecided = { kind: 'triage', code: '411500', name: '市局', branch: null } as const
    const matter = matterOf({ trial, answer: answerOf({ responsible: undecided }) })
    expect(matter).toMatchObject({
      state: 'waiting',
      assignments: [{ org: 'bureau-trial', triage: false }, {}],
    })
  })

  it('goes to the section for triage, not nowhere, where the directory lacks the bureau', () => {
    const matter = matterOf({ orgOfCode: () => null })
    expect(matter.state).toBe('triage')
    expect(matter.assignments[0]).toMatchObject({ org: 'section', triage: true })
  })

  it.each(['referral', 'outside'] as const)('lies on nobody’s desk where it is not ours: %s', kind => {
    const matter = matterOf({
      answer: answerOf({ responsible: { kind, code: null, name: '海关', branch: null } }),
    })
    expect(matter.state).toBe('guided')
    expect(matter.assignments).toEqual([])
    expect(matter.participants).toEqual(['owner'])
  })

  it('tells each informed body once, and none that has a task', () => {
    const told = { name: '', why: '' }
    const matter = matterOf({
      answer: answerOf({
        informed: [
          { code: '411526', ...told },
          { code: '411526', ...told },
          { code: '411525', ...told },
        ],
      }),
    })
    expect(matter.informed.map(body => body.org)).toEqual(['bureau-411526'])
  })
})

describe('acting on a matter', () => {
  it('signing starts the clock of verification, counted from the day the task arrived', () => {
    const matter = done(matterOf(), 'sign', 'bureau-411525')
    expect(matter.state).toBe('working')
    expect(matter.assignments[0]?.clock).toMatchObject({ limit: 'verify', from: NOW })
    expect(matter.clockAt).toBe('2026-11-25T17:30:00+08:00')
  })

  it('runs the clock that routing named, not the usual one of its kind', () => {
    const limit = 'answer-overseas'
    const named = { limit, what: '', dueAt: NOW, basis: '', nature: 'norm', caveat: null } as const
    const deadlines = [named]
    const responsible = { kind: 'section', code: '411500', name: '市局', branch: null } as const
    const its = matterOf({ answer: answerOf({ deadlines, responsible }) })
    const signed = done(its, 'sign', 'section', { by: by('section', 'section') })
    expect(signed.assignments[0]?.clock?.limit).toBe(limit)
    // The section's own limit runs at no bureau, whatever was named before a person chose it.
    const chosen = done(matterOf({ answer: answerOf({ deadlines }) }), 'sign', 'bureau-411525')
    expect(chosen.assignments[0]?.clock?.limit).toBe('verify')
  })

  it('a reply ends the clock; the task leaves the open queues', () => {
    const matter = done(done(matterOf(), 'sign', 'bureau-411525'), 'reply', 'bureau-411525', {
      id: 'reply-1',
      text: '已核查',
    })
    expect(matter.state).toBe('answered')
    expect(matter.assignments[0]?.clock).toBeNull()
    expect(matter.desk.bureau?.queue).toBe('bureau-411525/answered')
    expect(matter.history.map(entry => entry.kind)).toEqual(['submitted', 'sign', 'reply'])
  })

  it('telling how it goes ends no clock, and does not mark a missed one twice', () => {
    const signed = done(matterOf(), 'sign', 'bureau-411525')
    const late = { ...signed, assignments: signed.assignments.map(task => ({ ...task, overdue: true })) }
    const told = done(late, 'tell', 'bureau-411525', { id: 'tell-1', text: '正在报批立案' })
    expect(told.state).toBe('working')
    expect(told.assignments).toEqual(late.assignments)
    expect(told.desk.bureau?.queue).toBe('bureau-411525/working')
  })

  it('a workstation’s advice does not change whose matter it is', () => {
    const matter = done(done(matterOf(), 'sign', 'ws-willow'), 'reply', 'ws-willow', {
      id: 'r',
      text: '意见',
    })
    expect(matter.state).toBe('waiting')
    expect(matter.desk.bureau?.queue).toBe('bureau-411525/waiting')
  })

  it('the section assigns what no rule could decide, and the bureau’s clock starts then', () => {
    const triage = matterOf({
      answer: answerOf({ responsible: { kind: 'triage', code: '411500', name: '', branch: null } }),
    })
    const matter = done(triage, 'assign', 'section', { by: by('section', 'section'), to: 'bureau-411502' })
    expect(matter.state).toBe('waiting')
    expect(matter.desk.bureau?.queue).toBe('bureau-411502/waiting')
    expect(matter.desk.section?.queue).toBe('section/answered')
    expect(matter.participants).toContain('bureau-411502')
    expect(matter.assignments[0]?.clock).toMatchObject({ limit: 'sign', from: LATER })
  })

  it('the section may keep it, and then signs for it as its own', () => {
    const triage = matterOf({
      answer: answerOf({ responsible: { kind: 'triage', code: '411500', name: '', branch: null } }),
    })
    const kept = done(triage, 'assign', 'section', { by: by('section', 'section'), to: 'section' })
    expect(kept.assignments.filter(task => task.part === 'section')).toHaveLength(1)
    expect(done(kept, 'sign', 'section', { id: 's', by: by('section', 'section') }).state).toBe('working')
  })

  it('whoever signs holds it, until a colleague takes it over', () => {
    const signed = done(matterOf(), 'sign', 'bureau-411525')
    expect(signed.desk.bureau?.holder).toBe('i/working')
    const taken = done(signed, 'take', 'bureau-411525', COLLEAGUE)
    expect(taken.desk.bureau?.holder).toBe('colleague/working')
    expect(taken.assignments[0]?.clock).toEqual(signed.assignments[0]?.clock)
    expect(attempt(taken, 'take', 'bureau-411525', COLLEAGUE)).toEqual({ refused: 'not-allowed-now' })
    expect(taken.owed).toEqual(signed.owed)
  })

  it('a colleague’s reply leaves it in the handler’s hands, and takes what nobody holds', () => {
    const signed = done(matterOf(), 'sign', 'bureau-411525')
    const told = done(signed, 'tell', 'bureau-411525', COLLEAGUE)
    expect(told.assignments[0]?.handler?.identity).toBe('i')
    const open = { ...signed, assignments: signed.assignments.map(task => ({ ...task, handler: null })) }
    expect(done(open, 'reply', 'bureau-411525', COLLEAGUE).desk.bureau?.holder).toBe('colleague/answered')
  })

  it('keeps the number that 12315 gave, without a WeChat message; a later number corrects it', () => {
    const signed = done(matterOf(), 'sign', 'bureau-411525')
    const once = done(signed, 'register', 'bureau-411525', { text: '4115250020261' })
    expect(once.registered).toEqual({ number: '4115250020261', at: LATER })
    expect(once.owed).toEqual(signed.owed)
    const again = done(once, 'register', 'bureau-411525', { id: 'r2', text: '4115250020262' })
    expect(again.registered?.number).toBe('4115250020262')
  })

  it('registers reports alone, and only once they are signed for', () => {
    expect(attempt(matterOf(), 'register', 'bureau-411525')).toEqual({ refused: 'not-allowed-now' })
    const consultation = done(
      matterOf({ answer: answerOf({ kind: 'consultation' }) }),
      'sign',
      'bureau-411525',
    )
    expect(attempt(consultation, 'register', 'bureau-411525')).toEqual({ refused: 'not-allowed-now' })
    const [adviser] = matterOf().assignments.filter(task => task.part === 'workstation')
    expect(adviser && actionsFor({ ...adviser, queue: 'working' }, 'lead', 'i')).toEqual(['take', 'reply'])
  })

  it.each<[string, Action, string]>([
    ['a reply before signing', 'reply', 'bureau-411525'],
    ['another county’s bureau', 'sign', 'bureau-411526'],
    ['an assignment by a bureau', 'assign', 'bureau-411525'],
  ])('refuses %s', (_what, action, org) => {
    expect(attempt(matterOf(), action, org)).toEqual({ refused: 'not-allowed-now' })
  })

  it('refuses to grow beyond the longest history', () => {
    const matter = matterOf()
    const [first] = matter.history
    if (!first) throw new Error('a matter begins with its submission')
    const full = { ...matter, history: Array(MAX_HISTORY).fill(first) }
    expect(attempt(full, 'sign', 'bureau-411525')).toEqual({ refused: 'history-full' })
  })

  it('lets an adviser use up only its own room', () => {
    const advised = done(matterOf(), 'sign', 'ws-willow')
    const advice = {
      ...advised.history.at(-1),
      by: by('ws-willow', 'workstation'),
    } as Matter['history'][number]
    const busy = { ...advised, history: Array<typeof advice>(MAX_HISTORY / 3).fill(advice) }
    const adviser = { by: by('ws-willow', 'workstation') }
    expect(attempt(busy, 'reply', 'ws-willow', adviser)).toEqual({ refused: 'history-full' })
    expect(attempt(busy, 'sign', 'bureau-411525')).not.toHaveProperty('refused')
    expect(
      markOverdue({ ...busy, history: Array<typeof advice>(MAX_HISTORY).fill(advice) }, '2026-12-31'),
    ).not.toBeNull()
  })

  it('has no two rows of the table for the same step', () => {
    for (const row of TRANSITIONS) {
      for (const triage of row.triage === undefined ? [true, false] : [row.triage]) {
        // A clock of verification, that stands still where it shall run on.
        const paused = row.action === 'resume' ? { since: NOW, reason: 'testing', why: '' } : undefined
        const clock = { limit: 'verify', what: '', from: NOW, dueAt: NOW, paused }
        const task = { ...matterOf().assignments[0], part: row.part, queue: row.from, triage, clock }
        for (const kind of row.kinds ?? (['lead', 'request', 'consultation'] as const))
          expect(transitionFor(task as never, kind, row.action, 'i')).toBe(row)
      }
    }
  })
})

describe('the clock', () => {
  const AFTER_ALL = '2026-11-26T08:00:00.000+08:00'
  const marked = (matter: Matter): Change => {
    const change = markOverdue(matter, AFTER_ALL)
    if (!change) throw new Error('nothing was overdue')
    return change
  }

  it('marks each missed deadline once, whoever runs it again', () => {
    const once = applyChange(matterOf(), marked(matterOf()))
    const twice = applyChange(once, marked(once))
    expect(twice.history.slice(1).map(entry => entry.to)).toEqual(['bureau-411525', 'ws-willow'])
    expect(markOverdue(twice, AFTER_ALL)).toBeNull()
    expect(twice.clockAt).toBeUndefined()
  })

  it('does nothing on the day itself', () => expect(markOverdue(matterOf(), LATER)).toBeNull())
})

describe('numbers', () => {
  it('are made of the city, the day and four characters that survive a telephone call', () => {
    expect(matterNumber('XY', NOW, 'matter-0001')).toMatch(/^XY261123-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('differ with the salt, and are the same for the same id', () => {
    expect(matterNumber('XY', NOW, 'a')).toBe(matterNumber('XY', NOW, 'a'))
    expect(matterNumber('XY', NOW, 'a', 1)).not.toBe(matterNumber('XY', NOW, 'a'))
  })
})
