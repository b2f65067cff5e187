import type { Fact } from '../../../domain/routing/answer'
import { draftIn } from './draft'
import { factLines } from './fact-lines'

// Only the shapes are tested here: nothing is read from a phone.
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const fact = (name: Fact['fact'], value: string, certainty: Fact['certainty'] = '明确'): Fact => ({
  fact: name,
  value,
  label: value,
  note: null,
  spans: [],
  certainty,
})
const FACTS = [fact('place', '固始县'), fact('conduct', '销售'), fact('other-place', '潢川县', '不确定')]
const draft = (part: Record<string, unknown> = {}) => draftIn({ id: 'draft-0001', text: '', ...part })
const shown = (...args: Parameters<typeof factLines>) =>
  factLines(...args).map(({ fact: name, value, note }) => [name, value ?? '', note ?? ''].join(' '))

describe('the lines of a report', () => {
  it('are what was read, in the order of the form, and what is still wanted', () =>
    expect(shown('lead', FACTS, draft(), false)).toEqual([
      'place 固始县 ',
      'other-place 潢川县 不确定',
      'right  没读出来，点这里选',
      'conduct 销售 ',
      'channel  没读出来，点这里选',
    ]))

  it('show what was chosen by hand instead of what was read, and say so', () => {
    const place = { name: '商城县', code: '411524' }
    expect(shown('lead', FACTS, draft({ place, address: '兴隆路' }), false)[0]).toBe(
      'place 商城县 · 兴隆路 您选的',
    )
  })

  it('ask for the platform where the seller is online', () =>
    expect(shown('lead', [], draft({ channel: 'live-stream' }), false)).toContain('platform  知道就填'))

  it('are all there for whoever fills in line by line', () =>
    expect(factLines('lead', [], draft(), true).map(line => line.fact)).toEqual([
      'place',
      'right',
      'channel',
      'trade',
      'suspect',
      'platform',
    ]))

  it('lead to the text where only the text decides', () =>
    expect(factLines('lead', FACTS, draft(), false).filter(line => line.sheet === 'text')).toHaveLength(2))
})
