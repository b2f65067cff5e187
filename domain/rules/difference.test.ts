import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { route } from '../routing'
import { amend } from './amend'
import type { Change } from './amendment'
import { differenceOf, outcomeOf } from './difference'

const report = {
  id: 'a',
  kind: 'lead' as const,
  description: '固始县陈淋子镇一家店卖假冒我们注册商标的柳编筐',
  receivedAt: '2026-11-24T09:00:00+08:00',
}
const by = (...changes: Change[]) => route(report, amend(pack, changes), nationalCalendar)

test('the same answer differs in nothing', () => {
  expect(differenceOf(by(), by())).toEqual({
    responsible: false,
    workstation: false,
    gone: [],
    added: [],
    deadlines: [],
  })
})

test('a bureau with a new name is the same body, and another workstation is told by its name', () => {
  const bureau = pack.organisations.find(one => one.id === 'bureau-411525')
  if (!bureau) throw new Error('the pack has the bureau')
  const renamed = by(
    { table: 'organisations', id: bureau.id, row: { ...bureau, name: '固始县市场监督管理局（新）' } },
    { table: 'organisations', id: 'ws-willow', row: null },
  )
  expect(differenceOf(by(), renamed)).toMatchObject({ responsible: false, workstation: true })
  expect(outcomeOf(by()).workstation).toContain('柳编')
  expect(outcomeOf(renamed).workstation).toBeNull()
})

test('a shorter limit moves the deadline and nothing else', () => {
  const { deadlines, ...rest } = differenceOf(
    by(),
    by({
      table: 'limits',
      id: 'verify',
      row: { id: 'verify', length: { workingDays: 10 }, source: '市局规定' },
    }),
  )
  expect(deadlines.map(row => row.what)).toEqual(['核查并决定是否立案'])
  const [verify] = deadlines
  expect(Date.parse(verify?.after?.dueAt ?? '')).toBeLessThan(Date.parse(verify?.before?.dueAt ?? ''))
  expect(rest).toEqual({ responsible: false, workstation: false, gone: [], added: [] })
})
