import { pack } from '../../city/xinyang'
import type { Organisation } from '../directory'
import type { Area, Authorisation, HolidayYear, Interest } from '../routing/pack'
import { rowsOf } from './amend'
import { type Change, MAX_CHANGES, TABLES } from './amendment'
import { problems } from './problems'

const SOURCE = '市局办公会纪要，2026-11-20'
const told = (...changes: Change[]): string[] => problems(pack, changes).map(one => one.message)

const found = <T>(row: T | undefined): T => {
  if (!row) throw new Error('the pack lacks the row')
  return row
}
const org = (id: string): Organisation => found(pack.organisations.find(one => one.id === id))
const put = (row: Organisation): Change => ({ table: 'organisations', id: row.id, row })
const remove = (id: string): Change => ({ table: 'organisations', id, row: null })

const station: Organisation = {
  ...org('ws-willow'),
  id: 'ws-willow-gushi',
  name: '固始县柳编协会工作站',
  county: '411525',
  demo: false,
  source: SOURCE,
}

test('what was delivered could be entered as it is', () => {
  for (const table of TABLES) {
    for (const row of rowsOf(pack, table)) {
      const change = { table, id: row.id, row } as Change
      expect([table, row.id, told(change)]).toEqual([table, row.id, []])
    }
  }
})

describe('an organisation', () => {
  test('with a source, in a county, under its association can be added', () => {
    expect(told(put(station))).toEqual([])
  })

  const wrong: [string, Organisation, RegExp][] = [
    ['in another city', { ...station, county: '410102' }, /410102 不是本市的县区/],
    ['in a township for a county', { ...station, county: '411525101' }, /不是本市的县区/],
    ['under an association that is not there', { ...station, parent: 'assoc-none' }, /没有协会 assoc-none/],
    ['under no association', { ...station, parent: null }, /要写明所属的协会/],
    ['without a trade', { ...station, industries: [] }, /请写明服务的行业/],
    ['of an unknown trade', { ...station, industries: ['火箭'] }, /不认识的行业：火箭/],
    ['with an id of another kind', { ...station, id: 'bureau-411525x' }, /工作站的编号是 ws-/],
    ['with an id of the trial’s', { ...station, id: 'ws-trial' }, /留给审核体验/],
    ['that claims to be a demonstration', { ...station, demo: true }, /不能标成样例/],
    ['without a source', { ...station, source: null }, /请写依据/],
    ['with the name of another', { ...station, name: org('ws-willow').name }, /名录里已经有/],
    ['of another kind than it was', { ...org('ws-willow'), kind: 'partner' }, /类别不能改/],
    [
      'a bureau whose id names another county',
      { ...org('bureau-411525'), county: '411526' },
      /编号要和它的县区代码一致/,
    ],
    ['a bureau with trades', { ...org('bureau-411525'), industries: ['茶'] }, /只有协会和工作站填行业/],
    ['a bureau with a parent', { ...org('bureau-411525'), parent: 'assoc-tea' }, /只有工作站填所属协会/],
    ['a section in a county', { ...org('section'), county: '411525' }, /市局科室不填县区/],
  ]
  test.each(wrong)('%s cannot', (_what, row, sentence) => {
    expect(told(put(row)).join()).toMatch(sentence)
  })

  test('whose row and change name different ids cannot', () => {
    expect(told({ table: 'organisations', id: 'ws-other', row: station })).toEqual([
      expect.stringContaining('编号前后不一致'),
    ])
  })

  test('a real one may take the place of a demonstration', () => {
    expect(
      told(put({ ...org('ws-willow'), name: '信阳市柳编协会工作站', demo: false, source: SOURCE })),
    ).toEqual([])
  })

  test.each([
    ['the section', 'section', /市局科室不能去掉/],
    ['a county’s bureau', 'bureau-411525', /固始县要有自己的市场监督管理局/],
    ['an association whose workstation stays', 'assoc-willow', /还挂在这个协会下面/],
  ])('%s cannot be taken away', (_what, id, sentence) => {
    expect(told(remove(id)).join()).toMatch(sentence)
  })

  test('an association can be taken away with its workstation', () => {
    expect(told(remove('assoc-willow'), remove('ws-willow'))).toEqual([])
  })

  test('a workstation that an interest names cannot be taken away', () => {
    const row: Interest = {
      id: 'i1',
      name: '某某茶业有限公司',
      workstation: 'ws-tea',
      role: 'officer',
      source: SOURCE,
    }
    expect(told({ table: 'interests', id: 'i1', row })).toEqual([])
    expect(told({ table: 'interests', id: 'i1', row }, remove('ws-tea')).join()).toMatch(/利害关系表里还有/)
    expect(told({ table: 'interests', id: 'i1', row: { ...row, workstation: 'assoc-tea' } })).toEqual([
      '名录里没有工作站 assoc-tea',
    ])
    // A word of every report would make every workstation step aside.
    expect(told({ table: 'interests', id: 'i1', row: { ...row, name: '注册商标' } }).join()).toMatch(
      /“注册商标”是常用词/,
    )
  })
})

describe('an area', () => {
  const area: Area = {
    id: 'gushi-new',
    names: ['固始史河湾产业园'],
    county: '411525',
    branch: null,
    confirmed: true,
    source: SOURCE,
    doubt: null,
  }
  const change = (more: Partial<Area>): Change => ({ table: 'areas', id: area.id, row: { ...area, ...more } })
  test('can be added', () => expect(told(change({}))).toEqual([]))
  test.each<[string, Partial<Area>, RegExp]>([
    ['in another city', { county: '410102' }, /不是本市的县区/],
    ['with no name', { names: [] }, /至少写一个名称/],
    ['with an empty name', { names: ['某园区', ' '] }, /不能有空的/],
    ['with a name twice', { names: ['某园区', '某园区'] }, /名称写重了/],
    ['with the name of another county', { names: ['潢川县'] }, /“潢川县”已经是潢川县的名称/],
    ['with the name of another area', { names: ['羊山新区'] }, /“羊山新区”已经是羊山新区的名称/],
    [
      'with the name of a township of another county',
      { names: ['陈淋子镇'], county: '411526' },
      /已经是固始县陈淋子镇的名称/,
    ],
    ['with the name of a place elsewhere', { names: ['义乌'] }, /已经是义乌市的名称/],
    ['with an ordinary word', { names: ['固始史河湾产业园', '市场'] }, /“市场”是常用词/],
    ['with a word of every report', { names: ['商标'] }, /“商标”是常用词/],
    ['with what is a person’s name', { names: ['张伟'] }, /“张伟”是常用词/],
    ['confirmed without a source', { source: null }, /已确认的要写依据/],
    ['confirmed and in doubt', { doubt: '归谁不清楚' }, /不能还有存疑/],
    ['unconfirmed without saying why', { confirmed: false }, /要写明存疑什么/],
  ])('%s cannot', (_what, more, sentence) => expect(told(change(more)).join()).toMatch(sentence))
})

describe('an authorisation', () => {
  const row: Authorisation = {
    id: 'gushi-patent',
    subject: 'patent-dispute',
    county: '411525',
    from: '2027-01-01',
    until: '2028-01-01',
    source: SOURCE,
  }
  const change = (more: Partial<Authorisation> = {}): Change => {
    const changed = { ...row, ...more }
    return { table: 'authorisations', id: changed.id, row: changed }
  }
  test('can be added', () => expect(told(change())).toEqual([]))
  test('that begins when another ends can be added', () => {
    expect(told(change(), change({ id: 'again', from: '2028-01-01', until: null }))).toEqual([])
  })
  test.each<[string, Partial<Authorisation>, RegExp]>([
    ['of no county', { county: '410102' }, /不是本市的县区/],
    ['that ends before it begins', { until: '2026-01-01' }, /截止日期要晚于起始日期/],
    ['from a day that no calendar has', { from: '2027-02-30' }, /没有 2027-02-30 这一天/],
  ])('%s cannot', (_what, more, sentence) => expect(told(change(more)).join()).toMatch(sentence))
  test('beside another for the same cannot', () => {
    expect(told(change(), change({ id: 'beside', from: '2027-06-01', until: null })).join()).toMatch(/重叠/)
  })
})

describe('a limit', () => {
  const limit = (id: string, length: object): Change =>
    ({ table: 'limits', id, row: { id, length, source: SOURCE } }) as Change
  test('of the law can be shorter and never longer', () => {
    expect(told(limit('verify', { workingDays: 10 }))).toEqual([])
    expect(told(limit('verify', { workingDays: 15 }))).toEqual([])
    expect(told(limit('verify', { workingDays: 16 })).join()).toMatch(/最长 15 个工作日，可以缩短，不能延长/)
  })
  test('of the office can be longer', () => expect(told(limit('sign', { workingDays: 2 }))).toEqual([]))
  test('keeps its unit', () => {
    expect(told(limit('verify', { calendarDays: 10 })).join()).toMatch(/按工作日计算，不能换成别的单位/)
  })
  test('cannot be added', () => expect(told(limit('none', { hours: 1 })).join()).toMatch(/没有期限 none/))
})

describe('a year of holidays', () => {
  const year: HolidayYear = {
    id: '2027',
    off: ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'],
    work: ['2027-10-09'],
    source: '国务院办公厅通知，2026-11-04',
  }
  const change = (more: Partial<HolidayYear> = {}): Change => ({
    table: 'holidays',
    id: year.id,
    row: { ...year, ...more },
  })
  test('can be entered', () => expect(told(change())).toEqual([]))
  test.each<[string, Partial<HolidayYear>, RegExp]>([
    ['with a date of another year', { off: [...year.off, '2028-05-01'] }, /不是 2027 年的日期：2028-05-01/],
    ['with a date that no calendar has', { off: [...year.off, '2027-02-30'] }, /2027-02-30/],
    ['with work on a weekday', { work: ['2027-10-11'] }, /要是周六或周日：2027-10-11/],
    [
      'with a day both off and worked',
      { off: [...year.off, '2027-10-09'] },
      /既写了放假又写了上班：2027-10-09/,
    ],
    ['with a day twice', { work: ['2027-10-09', '2027-10-09'] }, /写了两遍/],
    ['without a legal holiday', { off: year.off.slice(1) }, /缺少法定节日：2027-01-01/],
  ])('%s cannot', (_what, more, sentence) => expect(told(change(more)).join()).toMatch(sentence))
})

describe('a landmark', () => {
  const change = (id: string, code: string): Change => ({
    table: 'landmarks',
    id,
    row: { id, code, source: null },
  })
  test.each([
    ['a market of a county', '豫南大市场', '411526'],
    ['a short name that ends as places do', '李畈', '411526'],
    ['a village of a township', '郝堂村茶人家', '411503203'],
    ['the same name for the same place', '明港', '411503101'],
  ])('%s can be entered', (_what, id, code) => expect(told(change(id, code))).toEqual([]))
  test.each([
    ['outside the city', '二七广场塔', '410103', /不是本市的县区或乡镇代码/],
    ['too short', '塔', '411526', /太短/],
    ['an ordinary word', '农贸市场', '411526', /是常用词/],
    ['a word of the trades', '毛尖', '411526', /是常用词/],
    ['a platform', '微信', '411526', /是常用词/],
    ['a word of every day', '昨天', '411526', /是常用词/],
    ['a person’s name', '张伟', '411526', /像人名/],
    ['a direction', '东区', '411526', /是常用词/],
    ['a township of another county', '陈淋子镇', '411526', /已经是固始县陈淋子镇的名称/],
    ['a township’s short name elsewhere', '陈淋子', '411526', /已经是固始县陈淋子镇的名称/],
    ['another county', '潢川', '411525', /已经是潢川县的名称/],
    ['a city elsewhere', '义乌', '411525', /已经是义乌市的名称/],
    ['an area of another county', '羊山新区', '411525', /已经是羊山新区的名称/],
  ])('%s cannot', (_what, id, code, sentence) => expect(told(change(id, code)).join()).toMatch(sentence))
})

test('more than a document of the database carries is told once', () => {
  const many = Array.from({ length: MAX_CHANGES + 1 }, (_unused, at): Change => {
    const id = `第${at}号大院`
    return { table: 'landmarks', id, row: { id, code: '411526', source: null } }
  })
  expect(told(...many)).toEqual([expect.stringContaining('超过了系统能存的数量')])
})
