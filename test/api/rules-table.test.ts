/** The tables of the rules as a spreadsheet: out, edited elsewhere, and in again without losing anything. */
import type { Inputs } from '../../contract'
import { TABLES } from '../../domain/rules/amendment'
import { newId, type TestCity, testCity } from '../support/city'

type Table = Inputs['rules']['table']['table']

/** 豫南市场 and 信阳东站 as GB 18030, which Excel writes in China. */
const GB18030: Record<string, number[]> = {
  地名: [0xb5, 0xd8, 0xc3, 0xfb],
  区划代码: [0xc7, 0xf8, 0xbb, 0xae, 0xb4, 0xfa, 0xc2, 0xeb],
  豫南市场: [0xd4, 0xa5, 0xc4, 0xcf, 0xca, 0xd0, 0xb3, 0xa1],
}
const gb = (...parts: string[]): Buffer =>
  Buffer.concat(parts.map(part => Buffer.from(GB18030[part] ?? [...Buffer.from(part, 'ascii')])))

describe('the tables as a spreadsheet', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const csvOf = async (table: Table) => (await city.ask('p4', 'rules', 'table', { table })).csv
  const read = (table: Table, content: string | Buffer) =>
    city.ask('p4', 'rules', 'readTable', { table, base64: Buffer.from(content).toString('base64') })

  it.each(TABLES)('%s come back as they went, every row the same', async table => {
    const csv = await csvOf(table)
    expect(csv.startsWith('\ufeff')).toBe(true)
    const { rows } = await city.ask('p4', 'rules', 'rows', { table })
    expect(await read(table, csv)).toEqual({ changes: [], problems: [], same: rows.length })
  })

  it('an edited cell, a new line and a removal are three changes, which can be put in force', async () => {
    const csv = (await csvOf('landmarks'))
      .replace('信阳东站,411503', '信阳东站,411502')
      .replace('郝堂,411503,,', '郝堂,411503,,是')
      .concat('豫南（大）市场,潢川县,"市局，调查 ""一""，2026-11-20",,\r\n')
    const { changes, problems } = await read('landmarks', csv)
    expect(problems).toEqual([])
    const source = '市局，调查 "一"，2026-11-20'
    expect(changes).toEqual([
      { table: 'landmarks', id: '信阳东站', row: { id: '信阳东站', code: '411502', source: null } },
      { table: 'landmarks', id: '郝堂', row: null },
      { table: 'landmarks', id: '豫南（大）市场', row: { id: '豫南（大）市场', code: '411526', source } },
    ])
    const { base } = await city.ask('p4', 'rules', 'tables', {})
    await city.ask('p4', 'rules', 'activate', { id: newId(), base, changes, why: '按表格更新。' })
    const again = await read('landmarks', csv.replace(/.*郝堂.*\r\n/, ''))
    expect(again).toMatchObject({ changes: [], problems: [] })
    // What is in force goes out again with the commas and quotes that came in.
    expect(await read('landmarks', await csvOf('landmarks'))).toMatchObject({ changes: [], problems: [] })
  })

  it('a file in GB 18030 is read like one in UTF-8', async () => {
    const file = gb('地名', ',', '区划代码', '\r\n', '豫南市场', ',411526\r\n')
    expect(await read('landmarks', file)).toEqual({
      changes: [
        { table: 'landmarks', id: '豫南市场', row: { id: '豫南市场', code: '411526', source: null } },
      ],
      problems: [],
      same: 0,
    })
  })

  it('columns that a file lacks stay as they are, and dates may stand as Excel shows them', async () => {
    const bureau = 'bureau-411525'
    const phone = await read(
      'organisations',
      `编号\t类别\t名称\t简称\t职责\t电话\n${bureau}\t县区局\t固始县市场监督管理局\t固始县局\t查处案件。\t0376-1\n`,
    )
    expect(phone.problems).toEqual([])
    expect(phone.changes).toMatchObject([
      { id: bureau, row: { phone: '0376-1', county: '411525', source: expect.stringContaining('160号') } },
    ])
    const days = '2027/1/1 2027/5/1、2027/5/2；2027年10月1日,2027-10-02,2027.10.3'
    const { changes, problems } = await read('holidays', `年份,放假日期,依据\n2027,"${days}",国务院通知\n`)
    expect(problems).toEqual([])
    expect(changes[0]?.row).toMatchObject({
      off: ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'],
      work: [],
    })
  })

  it('what is wrong is told by line, in quotes that run over lines as well', async () => {
    const file = [
      '地名,区划代码,依据',
      '好好的市场,411526,"两行的',
      '依据"',
      '外地的市场,410102,',
      ',411526,',
      '东莞的市场,东莞市,',
      '多一格的市场,411526,,,多出来的',
      '好好的市场,411525,',
    ].join('\n')
    const { problems, changes } = await read('landmarks', file)
    expect(problems.map(one => one.line)).toEqual([4, 5, 6, 7, 8])
    expect(problems.map(one => one.message).join()).toMatch(
      /410102 不是本市.*地名 2 到 30 个字.*东莞市”不是本市.*比标题多.*写了两行/,
    )
    expect(changes.map(one => one.id)).toContain('好好的市场')
  })

  it.each([
    ['an unknown column', '地名,区划代码,电话\n', /不认识的列：电话/],
    ['a missing column', '地名,依据\n', /缺少列：区划代码/],
    ['a column twice', '地名,区划代码,地名\n', /列写重了：地名/],
    ['a quote that is never closed', '地名,区划代码\n"没关上,411526\n', /引号没有配对/],
    ['another table’s file', '年份,放假日期,依据\n', /不认识的列/],
    ['bytes that are no text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xff]), /编码读不了/],
    ['nothing', '\n\n', /文件是空的/],
  ])('of a file with %s nothing is taken', async (_what, content, sentence) => {
    const answer = await read('landmarks', content)
    expect(answer.changes).toEqual([])
    expect(answer.problems.map(one => one.message).join()).toMatch(sentence)
  })

  it('a cell that looks like a formula is a text, out and in', async () => {
    const { changes } = await read('landmarks', '地名,区划代码,依据\n等号市场大院,411526,=HYPERLINK(一)\n')
    const { base } = await city.ask('p4', 'rules', 'tables', {})
    await city.ask('p4', 'rules', 'activate', { id: newId(), base, changes, why: '试一试公式。' })
    const csv = await csvOf('landmarks')
    expect(csv).toContain("'=HYPERLINK(一)")
    expect(await read('landmarks', csv)).toMatchObject({ changes: [], problems: [] })
  })

  it.each(['＝', '＋', '－', '＠'])('the full-width %s begins no formula either', async sign => {
    const { changes } = await read('landmarks', `地名,区划代码,依据\n全角市场大院,411526,${sign}SUM(一)\n`)
    const { base } = await city.ask('p4', 'rules', 'tables', {})
    await city.ask('p4', 'rules', 'activate', { id: newId(), base, changes, why: '试一试全角公式。' })
    const csv = await csvOf('landmarks')
    expect(csv).toContain(`'${sign}SUM(一)`)
    expect(await read('landmarks', csv)).toMatchObject({ changes: [], problems: [] })
  })
})
