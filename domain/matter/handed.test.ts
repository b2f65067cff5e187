/** What changes hands without anybody acting: a person's matter to the enterprise, a handler's to the desk. */
import { matterOf, testDueOf } from '../../test/support/build'
import { act } from './act'
import { adopt } from './adopt'
import { applyChange, type Change } from './change'
import type { Matter } from './matter'
import { release } from './release'

const LATER = '2026-11-24T10:00:00.000+08:00'
const by = { role: 'bureau', org: 'bureau-411525', identity: 'identity-1', name: '甲' } as const

const applied = (matter: Matter, change: Change | null): Matter => {
  if (!change) throw new Error('nothing changed')
  return applyChange(matter, change)
}

function signed(): Matter {
  const matter = matterOf()
  const change = act(matter, { id: 'sign-1', action: 'sign', by, text: null, now: LATER, dueOf: testDueOf })
  if ('refused' in change) throw new Error(change.refused)
  return applyChange(matter, change)
}

describe('a matter whose reporter is confirmed', () => {
  const adoption = { id: 'confirmed-1', ownerKey: 'owner', enterpriseKey: 'holder', by, now: LATER }

  it('is the enterprise’s, and lies in nobody’s list of one’s own any more', () => {
    const after = applied(matterOf(), adopt(matterOf(), adoption))
    expect(after.enterpriseKey).toBe('holder')
    expect(after.participants).toEqual(['holder', 'bureau-411525', 'ws-willow'])
    expect(after.ownerKey).toBe('owner')
    expect(after.history.at(-1)).toMatchObject({ id: 'confirmed-1', kind: 'confirmed', by })
    expect(after.owed['confirmed-1']).toBeDefined()
    expect(after.recency.startsWith(LATER)).toBe(true)
  })

  it('is adopted once, and never another person’s', () => {
    const after = applied(matterOf(), adopt(matterOf(), adoption))
    expect(adopt(after, { ...adoption, enterpriseKey: 'other' })).toBeNull()
    expect(adopt(matterOf(), { ...adoption, ownerKey: 'somebody' })).toBeNull()
  })
})

describe('a matter whose handler leaves', () => {
  it('lies open on the desk; queue, clock and what others hold stay as they were', () => {
    const before = signed()
    const after = applied(before, release(before, 'identity-1', LATER))
    const [task, adviser] = after.assignments
    expect(task).toEqual({ ...before.assignments[0], handler: null })
    expect(adviser).toEqual(before.assignments[1])
    expect(after.desk.bureau).toEqual({ ...before.desk.bureau, holder: 'bureau-411525/-/working' })
    expect(after.clockAt).toBe(before.clockAt)
    expect(after.history.at(-1)).toMatchObject({ kind: 'released', by: { role: 'system' }, part: 'bureau' })
    expect(after.owed).toEqual(before.owed)
  })

  it('is released once, and by nobody else’s leaving', () => {
    const before = signed()
    expect(release(before, 'identity-2', LATER)).toBeNull()
    expect(release(applied(before, release(before, 'identity-1', LATER)), 'identity-1', LATER)).toBeNull()
  })

  it('keeps who answered it', () => {
    const matter = signed()
    const change = act(matter, {
      id: 'reply-1',
      action: 'reply',
      by,
      text: '已核查',
      now: LATER,
      dueOf: testDueOf,
    })
    if ('refused' in change) throw new Error(change.refused)
    expect(release(applyChange(matter, change), 'identity-1', LATER)).toBeNull()
  })
})
