import type { Tables } from '../../../domain/rules/amendment'
import { changeOf, EMPTY, put } from './draft'
import { countOf, listRows, sought } from './table-rows'
import type { ShownRow } from './use-rules'

// The phone's storage; nothing here is kept.
jest.mock('@tarojs/taro', () => ({}))

const names = { place: () => '固始县', organisation: (id: string) => id }

const row = (id: string, more: Partial<ShownRow> = {}): ShownRow => ({
  id,
  title: id,
  note: '固始县',
  source: null,
  doubt: '还没有依据，请核实',
  state: 'delivered',
  row: { id, code: '411525', source: null },
  ...more,
})

const rows = [
  row('火车站'),
  row('老市场', { state: 'removed' }),
  row('汽车站', { state: 'changed', doubt: null }),
]
const landmark = (id: string, source: string | null): Tables['landmarks'] => ({ id, code: '411525', source })
const entry = (id: string, to: Tables['landmarks'] | null, before: Tables['landmarks'] | null) => ({
  change: changeOf('landmarks', id, to),
  before,
  title: id,
})

describe('the rows of a table', () => {
  it('stand as they are in force, with what a revision did to them', () =>
    expect(listRows('landmarks', rows, EMPTY, names).map(one => [one.id, one.tags, one.gone])).toEqual([
      ['火车站', [], false],
      ['老市场', [{ text: '已移除', tone: 'grey' }], true],
      ['汽车站', [{ text: '改过', tone: 'sky' }], false],
    ]))

  it('show what the draft adds, confirms and takes away', () => {
    const added = put(EMPTY, entry('新市场', landmark('新市场', '核实'), null), 0)
    const confirmed = put(added, entry('火车站', landmark('火车站', '核实'), landmark('火车站', null)), 0)
    const draft = put(confirmed, entry('汽车站', null, landmark('汽车站', null)), 0)
    const list = listRows('landmarks', rows, draft, names)
    expect(list.map(({ id }) => id)).toEqual(['新市场', '火车站', '老市场', '汽车站'])
    expect(list.map(({ doubt }) => doubt)).toEqual([null, null, null, null])
    expect(list.map(({ waiting }) => waiting)).toEqual([true, true, false, true])
    expect(list[3]).toMatchObject({ gone: true })
  })

  it('are found by all words, and counted by what is open', () => {
    const list = listRows('landmarks', rows, EMPTY, names)
    expect(sought(list, 'all', '固始 火车').map(({ id }) => id)).toEqual(['火车站'])
    expect(countOf(list, 'doubt')).toBe(1)
    expect(countOf(list, 'changed')).toBe(2)
  })
})
