import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { route } from '../routing'
import { amend, rowsOf } from './amend'
import { type Change, partsOf, TABLES, versionOf } from './amendment'
import { layered } from './layered'

const added: Change = {
  table: 'landmarks',
  id: '豫南大市场',
  row: { id: '豫南大市场', code: '411526', source: null },
}
const areaOf = (id: string) => pack.areas.find(one => one.id === id)

describe('changes over a pack', () => {
  test('none of them leaves the very same pack', () => {
    expect(amend(pack, [])).toBe(pack)
  })

  test('the delivered pack is never touched', () => {
    const before = JSON.stringify(pack)
    amend(pack, [added, { table: 'areas', id: 'gaoxin', row: null }])
    expect(JSON.stringify(pack)).toBe(before)
  })

  test('a new row comes last, a changed one keeps its place, a removed one is gone', () => {
    const [first, second, third] = pack.landmarks
    if (!first || !second || !third) throw new Error('the pack has landmarks')
    const moved = { ...second, code: '411524' }
    const { landmarks } = amend(pack, [
      added,
      { table: 'landmarks', id: second.id, row: moved },
      { table: 'landmarks', id: third.id, row: null },
    ])
    expect(landmarks.slice(0, 2)).toEqual([first, moved])
    expect(landmarks.at(-1)).toEqual(added.row)
    expect(landmarks).toHaveLength(pack.landmarks.length)
  })

  test('of a limit only its length changes, and one that the pack lacks changes nothing', () => {
    const { limits } = amend(pack, [
      {
        table: 'limits',
        id: 'verify',
        row: { id: 'verify', length: { workingDays: 10 }, source: '市局规定，2026-11-01' },
      },
      {
        table: 'limits',
        id: 'none',
        row: { id: 'none', length: { workingDays: 1 }, source: '市局规定，2026-11-01' },
      },
    ])
    const verify = pack.limits.find(one => one.id === 'verify')
    expect(limits.find(one => one.id === 'verify')).toEqual({ ...verify, length: { workingDays: 10 } })
    expect(limits).toHaveLength(pack.limits.length)
  })

  test('an area in a county that a newer pack lacks is left out, and reports are routed on', () => {
    const area = areaOf('gaoxin')
    if (!area) throw new Error('the pack has the area')
    const row = { ...area, id: 'gone', names: ['从前的园区'], county: '411599' }
    expect(amend(pack, [{ table: 'areas', id: 'gone', row }]).areas).toEqual(pack.areas)
  })

  test('tables that nobody changed are the delivered ones themselves, which routing has read already', () => {
    const amended = amend(pack, [added])
    expect(amended.organisations).toBe(pack.organisations)
    expect(amended.outside).toBe(pack.outside)
  })

  test('a report that names the new landmark goes to its county', () => {
    const report = {
      id: 'a',
      kind: 'lead' as const,
      description: '豫南大市场里一家店卖假冒我们注册商标的羽绒服',
      receivedAt: '2026-11-24T09:00:00+08:00',
    }
    expect(route(report, pack, nationalCalendar).county).toBeNull()
    expect(route(report, amend(pack, [added]), nationalCalendar)).toMatchObject({
      county: '411526',
      responsible: { kind: 'bureau', code: '411526' },
    })
  })
})

describe('a step after others', () => {
  test('a row that says again what was delivered is no change', () => {
    const area = areaOf('gaoxin')
    if (!area) throw new Error('the pack has the area')
    const before = layered(pack, [], [{ table: 'areas', id: 'gaoxin', row: null }])
    expect(before).toHaveLength(1)
    expect(layered(pack, before, [{ table: 'areas', id: 'gaoxin', row: { ...area } }])).toEqual([])
  })

  test('what was only added leaves nothing behind when it is taken away', () => {
    expect(layered(pack, [added], [{ table: 'landmarks', id: added.id, row: null }])).toEqual([])
  })

  test('a limit goes back to the length of the law', () => {
    const source = '市局规定，2026-11-01'
    const shorter: Change = {
      table: 'limits',
      id: 'verify',
      row: { id: 'verify', length: { workingDays: 10 }, source },
    }
    const back: Change = {
      table: 'limits',
      id: 'verify',
      row: { id: 'verify', length: { workingDays: 15 }, source },
    }
    expect(layered(pack, [], [shorter])).toEqual([shorter])
    expect(layered(pack, [shorter], [back])).toEqual([])
    expect(layered(pack, [shorter], [{ table: 'limits', id: 'verify', row: null }])).toEqual([])
  })

  test('the later change of a row counts, and changes of other rows stay', () => {
    const later: Change = { ...added, row: { id: added.id, code: '411525', source: null } } as Change
    const other: Change = { table: 'areas', id: 'nanwan', row: null }
    expect(layered(pack, [added, other], [later])).toEqual([later, other])
  })
})

test('every table of changes has rows of its own shape in the pack', () => {
  for (const table of TABLES) for (const row of rowsOf(pack, table)) expect(row.id).not.toBe('')
})

test('a version names its pack and its revision, and is read back', () => {
  expect(versionOf('2026-11-24.1', 0)).toBe('2026-11-24.1')
  expect(partsOf(versionOf('2026-11-24.1', 3))).toEqual({ packVersion: '2026-11-24.1', n: 3 })
  expect(partsOf('2026-11-24.1')).toEqual({ packVersion: '2026-11-24.1', n: 0 })
})
