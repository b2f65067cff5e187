/** Every rule of the pack is held to account for what it decides, and for nothing else. */
import { pack } from '../../city/xinyang'
import { OBJECTIONS } from '../matter/states'
import { blamed, type Family, familyOf, HELD_AGAINST, REMARKS } from './blame'

const rules = [...pack.subjects.map(row => row.rule), ...pack.rules.map(row => row.rule)]
const fired = (...ids: string[]) => ids.map(rule => ({ rule }))

describe('blame', () => {
  it.each(rules)('%s has a family, and is held to account by what it decides or not at all', rule => {
    const family = familyOf(rule, pack) as Family
    expect(family).not.toBeNull()
    for (const reason of OBJECTIONS) {
      const isHeld = HELD_AGAINST[reason].includes(family) && !REMARKS.includes(rule)
      expect(blamed(fired(rule), reason, pack)).toEqual(isHeld ? [rule] : [])
    }
  })

  it.each([
    ['wrong-place', ['kind-lead', 'trademark', 'place-of-act', 'workstation'], ['place-of-act']],
    ['wrong-right', ['kind-lead', 'trademark', 'place-of-act', 'workstation'], ['trademark']],
    ['not-ours', ['kind-lead', 'patent-dispute', 'place-of-act'], ['patent-dispute']],
    ['not-ours', ['kind-consultation', 'consultation-seat'], ['consultation-seat']],
    ['not-ours', ['kind-lead'], ['kind-lead']],
    ['wrong-place', ['kind-consultation', 'consultation-seat'], ['consultation-seat']],
    ['wrong-place', ['source-and-sale', 'place-of-act', 'criminal'], ['source-and-sale', 'place-of-act']],
    ['wrong-place', ['kind-lead', 'workstation'], []],
  ] as const)('%s against %j blames %j', (reason, ids, expected) => {
    expect(blamed(fired(...ids), reason, pack)).toEqual(expected)
  })

  it('blames no workstation’s rule, and none that the pack does not know', () => {
    const workstations = pack.rules.filter(row => row.group === 'workstation').map(row => row.rule)
    for (const reason of OBJECTIONS) {
      expect(blamed(fired(...workstations), reason, pack)).toEqual([])
      expect(blamed(fired('assigned', 'long-gone'), reason, pack)).toEqual([])
    }
  })

  it('names only remarks that the pack has', () => {
    for (const rule of REMARKS) expect(rules).toContain(rule)
  })
})
