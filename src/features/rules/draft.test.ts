import type { Tables } from '../../../domain/rules/amendment'
import { changeOf, changesOf, type Draft, drop, EMPTY, entryOf, isDraft, put, rebase } from './draft'

// The phone's storage; nothing here is kept.
jest.mock('@tarojs/taro', () => ({}))

const market = (code: string): Tables['landmarks'] => ({
  id: '兴隆市场',
  code,
  source: '县局核实，2026-11-20',
})

const withMarket = (code: string, before: Tables['landmarks'] | null = null): Draft =>
  put(EMPTY, { change: changeOf('landmarks', '兴隆市场', market(code)), before, title: '兴隆市场' }, 3)

const shown = (row: Tables['landmarks']) => ({ landmarks: [{ id: row.id, state: 'added' as const, row }] })

describe('the draft of the rules', () => {
  it('stands on the revision that was seen when it began', () => {
    const draft = withMarket('411525')
    expect(draft.base).toBe(3)
    const other = { change: changeOf('areas', 'gaoxin', null), before: null, title: '高新区' }
    expect(put(draft, { ...other, before: market('411525') }, 5).base).toBe(3)
  })

  it('holds one change a row, the last', () => {
    const draft = put(
      withMarket('411525'),
      { change: changeOf('landmarks', '兴隆市场', market('411526')), before: null, title: '兴隆市场' },
      3,
    )
    expect(changesOf(draft)).toEqual([{ table: 'landmarks', id: '兴隆市场', row: market('411526') }])
  })

  it('holds no change that leads back to what is in force, whatever the order of its fields', () => {
    const { id, code, source } = market('411525')
    const before = { source, code, id }
    expect(withMarket('411525', before).entries).toEqual([])
  })

  it('gives a change back', () => {
    const draft = drop(withMarket('411525'), 'landmarks', '兴隆市场')
    expect(entryOf(draft, 'landmarks', '兴隆市场')).toBeNull()
  })

  it('is laid over a colleague’s revision: the same change falls out', () => {
    const draft = rebase(withMarket('411525'), 4, shown(market('411525')))
    expect(draft).toMatchObject({ base: 4, entries: [] })
  })

  it('is laid over a colleague’s revision: another change of the row is marked and compared with', () => {
    const draft = rebase(withMarket('411525'), 4, shown(market('411526')))
    expect(draft.entries).toMatchObject([{ before: market('411526'), overtaken: true }])
  })

  it('is laid over a colleague’s revision: what they left alone stays as it is', () =>
    expect(rebase(withMarket('411525'), 4, { landmarks: [] }).entries).toMatchObject([
      { before: null, overtaken: false },
    ]))

  it('is read back from the phone, and nothing else is', () => {
    expect(isDraft(JSON.parse(JSON.stringify(withMarket('411525'))))).toBe(true)
    expect(isDraft({ base: 1, entries: [{ change: null }], why: '' })).toBe(false)
    expect(isDraft('')).toBe(false)
  })
})
