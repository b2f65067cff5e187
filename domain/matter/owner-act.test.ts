import { answerOf, evidenceFile, matterOf, testDueOf } from '../../test/support/build'
import { act } from './act'
import { applyChange, type Change, type Refused, repeated } from './change'
import { MAX_HISTORY, MAX_MATTER_EVIDENCE, type Matter } from './matter'
import { add, REPORTER, rate } from './owner-act'

const LATER = '2026-11-30T10:00:00.000+08:00'
const OFFICIAL = { role: 'bureau', org: 'bureau-411525', identity: 'i', name: '甲' } as const

const applied = (matter: Matter, change: Change | Refused): Matter => {
  if ('refused' in change) throw new Error(change.refused)
  return applyChange(matter, change)
}
const staff = (matter: Matter, action: 'sign' | 'reply') =>
  applied(
    matter,
    act(matter, { id: action, action, by: OFFICIAL, text: null, now: matter.receivedAt, dueOf: testDueOf }),
  )
const answered = (kind: 'lead' | 'consultation') =>
  staff(staff(matterOf({ answer: answerOf({ kind }) }), 'sign'), 'reply')

const addition = {
  id: 'add-1',
  text: '又看到一家',
  evidence: [evidenceFile('file-1')],
  now: LATER,
  dueOf: testDueOf,
  gone: [],
}

describe('adding to a matter', () => {
  it('keeps text, evidence and hashes, has the photo checked, and moves nothing', () => {
    const before = staff(matterOf(), 'sign')
    const after = applied(before, add(before, addition))
    expect(after.assignments).toEqual(before.assignments)
    expect(after.state).toBe('working')
    expect(after.evidence).toEqual(addition.evidence)
    expect(after.hashes).toEqual([...before.hashes, evidenceFile('file-1').sha256])
    expect(after.history.at(-1)).toMatchObject({ kind: 'add', by: REPORTER, evidence: ['file-1'] })
    expect(after.checkAt).toBe(LATER)
    expect(after.owed).toEqual(before.owed)
  })

  it('asks on in an answered consultation: back to whoever answered, with a fresh clock from now', () => {
    const before = answered('consultation')
    const after = applied(before, add(before, { ...addition, evidence: [] }))
    expect(after.state).toBe('working')
    expect(after.assignments[0]).toMatchObject({
      queue: 'working',
      handler: { identity: 'i' },
      overdue: false,
      clock: { limit: 'answer-consultation', from: LATER },
    })
    expect(after.desk.bureau?.holder).toBe('i/working')
    // The workstation's own task is not touched.
    expect(after.assignments[1]).toEqual(before.assignments[1])
  })

  it('asks on to the open desk where whoever answered has left', () => {
    const before = answered('consultation')
    const after = applied(before, add(before, { ...addition, gone: ['i'] }))
    expect(after.assignments[0]).toMatchObject({ queue: 'working', handler: null })
    expect(after.desk.bureau?.holder).toBe('bureau-411525/-/working')
  })

  it('adds nothing to an answered report or to what is not ours', () => {
    const guided = matterOf({
      answer: answerOf({ responsible: { kind: 'outside', code: null, name: '海关', branch: null } }),
    })
    for (const matter of [answered('lead'), guided])
      expect(add(matter, addition)).toEqual({ refused: 'not-allowed-now' })
  })

  it('takes no file twice and no more files than a matter holds', () => {
    const once = applied(matterOf(), add(matterOf(), addition))
    expect(add(once, { ...addition, id: 'add-2' })).toEqual({ refused: 'evidence-twice' })
    const many = Array.from({ length: MAX_MATTER_EVIDENCE }, (_, at) => evidenceFile(`many-${at}`))
    expect(add(once, { ...addition, id: 'add-3', evidence: many })).toEqual({ refused: 'evidence-full' })
  })

  it('leaves the responsible body its room in the history', () => {
    const before = matterOf()
    const busy = { ...before, history: Array(MAX_HISTORY / 3).fill(before.history[0]) }
    expect(add(busy, addition)).toEqual({ refused: 'history-full' })
    const sign = { id: 's', action: 'sign', by: OFFICIAL, text: null, now: LATER, dueOf: testDueOf } as const
    expect(act(busy, sign)).not.toHaveProperty('refused')
  })

  it('the same addition again is done; with another file, or another wish about it, the id is taken', () => {
    const matter = applied(matterOf(), add(matterOf(), addition))
    const asked = { id: 'add-1', action: 'add', by: REPORTER, text: addition.text } as const
    expect(repeated(matter, { ...asked, evidence: addition.evidence })).toBe('done')
    expect(repeated(matter, { ...asked, evidence: [] })).toBe('taken')
    const hidden = [{ ...evidenceFile('file-1'), exposes: true }]
    expect(repeated(matter, { ...asked, evidence: hidden })).toBe('taken')
  })
})

describe('rating an answer', () => {
  const rating = { id: 'rate-1', text: '很快', score: 4, now: LATER } as const

  it('is kept once, and only of what was answered', () => {
    const before = answered('lead')
    const after = applied(before, rate(before, rating))
    expect(after.rating).toEqual({ score: 4, words: '很快', at: LATER })
    expect(rate(after, { ...rating, id: 'rate-2' })).toEqual({ refused: 'not-allowed-now' })
    expect(rate(matterOf(), rating)).toEqual({ refused: 'not-allowed-now' })
  })

  it('the same rating again is done, another score under the same id is not', () => {
    const before = answered('consultation')
    const matter = applied(before, rate(before, rating))
    const asked = { id: 'rate-1', action: 'rate', by: REPORTER, text: '很快' } as const
    expect(repeated(matter, { ...asked, score: 4 })).toBe('done')
    expect(repeated(matter, { ...asked, score: 5 })).toBe('taken')
  })
})
