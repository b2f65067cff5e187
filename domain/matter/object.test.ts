/** An objection moves nothing until the section has decided, and then only what it decided. */
import { answerOf, matterOf, testDueOf } from '../../test/support/build'
import { act } from './act'
import { applyChange, type Change, type Refused } from './change'
import type { Matter } from './matter'
import { object, openObjection } from './object'
import { release } from './release'

const LATER = '2026-11-24T10:00:00.000+08:00'
const DECIDED = '2026-11-24T15:00:00.000+08:00'
const someone = (org: string, role: 'bureau' | 'section' = 'bureau') =>
  ({ role, org, identity: `i-${org}`, name: '甲' }) as const

function applied(matter: Matter, change: Change | Refused): Matter {
  if ('refused' in change) throw new Error(change.refused)
  return applyChange(matter, change)
}

const objecting = (matter: Matter, org = 'bureau-411525', id = 'object-1') =>
  object(matter, {
    id,
    by: someone(org, org === 'section' ? 'section' : 'bureau'),
    reason: 'wrong-place',
    why: '不在我县',
    now: LATER,
    dueOf: testDueOf,
    blamed: () => ['place-of-act'],
  })
const objected = (matter: Matter = matterOf(), org?: string, id?: string) =>
  applied(matter, objecting(matter, org, id))
const decided = (matter: Matter, to: string, now = DECIDED) =>
  applied(
    matter,
    act(matter, {
      id: `assign-${now}`,
      action: 'assign',
      by: someone('section', 'section'),
      text: '核对过',
      to,
      now,
      dueOf: testDueOf,
    }),
  )

describe('an objection', () => {
  it('leaves every task as it is and gives the section one of its own', () => {
    const before = matterOf()
    const after = objected(before)
    expect(after.assignments.slice(0, -1)).toEqual(before.assignments)
    expect(after.assignments.at(-1)).toMatchObject({
      org: 'section',
      triage: true,
      clock: { limit: 'triage', from: LATER },
    })
    expect(after.desk.bureau).toEqual(before.desk.bureau)
    expect(after.desk.section?.queue).toBe('section/waiting')
    expect(after).toMatchObject({ state: before.state, objectedAt: LATER, owed: before.owed })
    expect(after.objections).toEqual([
      {
        id: 'object-1',
        at: LATER,
        org: 'bureau-411525',
        reason: 'wrong-place',
        why: '不在我县',
        rules: ['place-of-act'],
        decided: null,
      },
    ])
  })

  it('is one at a time, by whoever has the task, and none in a trial', () => {
    const refused = { refused: 'not-allowed-now' }
    expect(objecting(objected())).toEqual(refused)
    expect(objecting(matterOf(), 'bureau-411526')).toEqual(refused)
    expect(objecting(matterOf(), 'ws-willow')).toEqual(refused)
    const trial = { responsible: 'bureau-trial', workstation: 'ws-trial' }
    expect(objecting(matterOf({ trial }), 'bureau-trial')).toEqual(refused)
  })

  it('that is upheld ends the task of whoever raised it, who is told, and nobody else’s', () => {
    const before = objected()
    const after = decided(before, 'bureau-411526')
    expect(after.assignments.map(task => [task.org, task.queue])).toEqual([
      ['bureau-411526', 'waiting'],
      ['ws-willow', 'waiting'],
      ['section', 'answered'],
    ])
    expect(after.assignments[0]?.clock).toMatchObject({ limit: 'sign', from: DECIDED })
    expect(after.informed).toEqual([{ org: 'bureau-411525', at: DECIDED }])
    expect(after.participants).toEqual(expect.arrayContaining(['bureau-411525', 'bureau-411526', 'section']))
    expect(after.state).toBe('waiting')
    expect(after.objections[0]?.decided).toEqual({ outcome: 'moved', to: 'bureau-411526', at: DECIDED })
    expect(openObjection(after)).toBeNull()
  })

  it('of the section’s own stays in the same hands, so that whoever leaves is found by the desk', () => {
    const responsible = { kind: 'section', code: '411500', name: '市局', branch: null } as const
    const matter = matterOf({ answer: answerOf({ responsible }) })
    const handler = { identity: 'i-section', name: '甲' }
    const assignments = matter.assignments.map(task =>
      task.part === 'section' ? { ...task, handler } : task,
    )
    const after = objected({ ...matter, assignments }, 'section')
    expect(after.desk.section?.holder).toBe('i-section/waiting')
    const once = applied(after, release(after, 'i-section', DECIDED) ?? { refused: 'not-allowed-now' })
    const twice = applied(once, release(once, 'i-section', DECIDED) ?? { refused: 'not-allowed-now' })
    expect(twice.assignments.filter(one => one.handler !== null)).toEqual([])
  })

  it('that is not upheld changes no task but the section’s', () => {
    const late = objected()
    const overdue = {
      ...late,
      assignments: late.assignments.map(task => ({ ...task, overdue: !task.triage })),
    }
    const after = decided(overdue, 'bureau-411525')
    const tasks = (matter: Matter) => matter.assignments.filter(task => !task.triage)
    expect(tasks(after)).toEqual(tasks(overdue))
    expect(after.objections[0]?.decided?.outcome).toBe('kept')
    expect(after.informed).toEqual([])
  })

  it('of whoever got it by a decision goes to the section again, against no rule', () => {
    const moved = decided(objected(), 'bureau-411526')
    const again = objected(moved, 'bureau-411526', 'object-2')
    expect(again.objections.map(one => one.rules)).toEqual([['place-of-act'], []])
    expect(again.assignments.filter(task => task.triage)).toHaveLength(1)
    const back = decided(again, 'bureau-411525', '2026-11-25T09:00:00.000+08:00')
    // Who has the task is told nothing beside it, and who lost it is.
    expect(back.informed.map(body => body.org)).toEqual(['bureau-411526'])
  })
})
