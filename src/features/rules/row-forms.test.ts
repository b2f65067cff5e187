import type { Table, Tables } from '../../../domain/rules/amendment'
import { hindrance } from './row-fields'
import { blankForm, ON, toForm, toRow } from './row-forms'
import { rowTitle, stepsOf } from './row-words'

const SOURCE = '市局通知，2026-03-02'

const ROWS: { [T in Table]: Tables[T] } = {
  organisations: {
    id: 'ws-x',
    kind: 'workstation',
    name: '柳编协会工作站',
    shortName: '柳编工作站',
    county: null,
    does: '帮柳编企业',
    phone: null,
    address: '信阳市',
    industries: ['柳编', '草编'],
    parent: 'assoc-x',
    registeredWith: null,
    supervisedBy: null,
    demo: true,
    source: SOURCE,
  },
  areas: {
    id: 'gaoxin',
    names: ['高新区', '高新技术开发区'],
    county: '411571',
    branch: null,
    confirmed: false,
    source: SOURCE,
    doubt: '还没确认',
  },
  authorisations: {
    id: 'a-1',
    subject: 'trade-secret-technical',
    county: '411525',
    from: '2026-01-01',
    until: null,
    source: SOURCE,
  },
  limits: { id: 'sign', length: { hours: 24 }, source: SOURCE },
  holidays: { id: '2027', off: ['2027-01-01', '2027-01-02'], work: ['2027-01-09'], source: SOURCE },
  landmarks: { id: '兴隆市场', code: '411525101', source: SOURCE },
  interests: { id: 'i-1', name: '某厂', workstation: 'ws-x', role: 'member', source: SOURCE },
}

const tables = Object.keys(ROWS) as Table[]
const names = { place: (code: string) => code, organisation: (id: string) => id }

describe('a row of each table', () => {
  it.each(tables)('%s is the same after it was opened and nothing was written', table => {
    expect(toRow(table, toForm(table, ROWS[table]))).toEqual(ROWS[table])
  })

  it.each(tables)('%s may be taken where all is filled in, and has a name', table => {
    expect(hindrance(table, toForm(table, ROWS[table]))).toBeNull()
    expect(rowTitle<Table>(table, ROWS[table], names)).not.toBe('')
  })

  it.each(tables)('%s is never taken without its source', table => {
    expect(hindrance(table, { ...toForm(table, ROWS[table]), source: ' ' })).toBe('请写“依据”')
  })
})

describe('a new row', () => {
  it.each(tables.filter(table => table !== 'limits'))('of %s is not complete by itself', table =>
    expect(hindrance(table, blankForm(table, '2026-11-24'))).not.toBeNull(),
  )

  it('of holidays begins with the year that comes', () =>
    expect(blankForm('holidays', '2026-11-24').id).toBe('2027'))
})

describe('what makes no sense', () => {
  const year = toForm('holidays', ROWS.holidays)
  it.each([
    ['a day both off and worked', 'holidays', { ...year, work: '2027-01-02' }, /既放假又上班/],
    ['make-up work on a weekday', 'holidays', { ...year, work: '2027-01-04' }, /本来就是工作日/],
    ['a day that cannot be read', 'holidays', { ...year, off: '元旦' }, /看不懂/],
    ['a limit of nothing', 'limits', { ...toForm('limits', ROWS.limits), count: '0' }, /整数/],
    [
      'an authorisation that ends before it begins',
      'authorisations',
      { ...toForm('authorisations', ROWS.authorisations), until: '2025-01-01' },
      /晚于/,
    ],
  ] as const)('is told: %s', (_what, table, form, words) => expect(hindrance(table, form)).toMatch(words))
})

describe('a confirmed area', () => {
  it('has no doubt left', () => {
    const row = toRow('areas', { ...toForm('areas', ROWS.areas), confirmed: ON })
    expect(row).toMatchObject({ confirmed: true, doubt: null })
  })
})

describe('a change in words', () => {
  it('tells old and new of the lines that differ, and nothing else', () => {
    const change = {
      table: 'limits',
      id: 'sign',
      row: { id: 'sign', length: { hours: 48 }, source: SOURCE },
    } as const
    expect(stepsOf(change, ROWS.limits, names)).toEqual([
      { label: '多久', before: '24 小时', after: '48 小时' },
    ])
  })

  it('tells of a new row all that it says', () =>
    expect(stepsOf({ table: 'landmarks', id: '兴隆市场', row: ROWS.landmarks }, null, names)).toEqual([
      { label: '在哪里', before: null, after: '411525101' },
      { label: '依据', before: null, after: SOURCE },
    ]))
})
