import { found, type Organisation } from './directory-search'

const one = (
  id: string,
  kind: Organisation['kind'],
  name: string,
  more: Partial<Organisation> = {},
): Organisation => ({
  id,
  kind,
  name,
  shortName: name,
  county: null,
  does: '',
  phone: null,
  address: null,
  industries: [],
  registeredWith: null,
  supervisedBy: null,
  demo: false,
  ...more,
})

const all = [
  one('section', 'section', '市局知识产权保护科'),
  one('gushi', 'bureau', '固始县市场监督管理局', { county: '411525' }),
  one('shihe', 'bureau', '浉河区市场监督管理局', { county: '411502' }),
  one('tea', 'workstation', '市茶叶行业协会工作站（演示）', { industries: ['茶'] }),
]

const ids = (wanted: Partial<Parameters<typeof found>[1]>) =>
  found(all, { kind: null, county: null, words: '', ...wanted }).map(({ id }) => id)

describe('the directory', () => {
  it('is narrowed by kind', () => expect(ids({ kind: 'bureau' })).toEqual(['gushi', 'shihe']))

  it('shows of a county its own first, then what serves the whole city', () =>
    expect(ids({ county: '411525' })).toEqual(['gushi', 'section', 'tea']))

  it('finds by words in names and trades, all of them', () => {
    expect(ids({ words: '茶' })).toEqual(['tea'])
    expect(ids({ words: ' 市场 固始 ' })).toEqual(['gushi'])
    expect(ids({ words: '不存在' })).toEqual([])
  })
})
