import { Refusal } from '../refusal'
import { askWechat } from '../store/database'
import { checkText } from './check-text'

jest.mock('../store/database', () => ({ askWechat: jest.fn() }))
const wechat = jest.mocked(askWechat)

/** WeChat finds a word risky. */
const finds = (word: string, label = 20002) =>
  wechat.mockImplementation(async (_api, { content }) => ({
    code: 0,
    answer: { result: String(content).includes(word) ? { suggest: 'risky', label } : { suggest: 'pass' } },
  }))

const fieldsOf = async (texts: Record<string, string | undefined>): Promise<string[]> => {
  try {
    await checkText('openid', texts)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return (error.fields ?? []).map(({ field }) => field)
  }
}

describe('the check of what people write', () => {
  beforeEach(() => wechat.mockReset())

  it('asks with pieces that WeChat takes, and finds what stands in the last', async () => {
    finds('坏')
    expect(await fieldsOf({ text: `${'好'.repeat(6000)}坏` })).toEqual(['text'])
    const lengths = wechat.mock.calls.map(([, { content }]) => String(content).length)
    expect(Math.max(...lengths)).toBe(2500)
    expect(lengths.slice(0, 3)).toEqual([2500, 2500, 1001])
  })

  it('names the fields that are refused, and all where only the whole is', async () => {
    finds('坏')
    expect(await fieldsOf({ a: '好', b: '坏', c: undefined })).toEqual(['b'])
    finds('好\n坏')
    expect(await fieldsOf({ a: '好', b: '坏' })).toEqual(['a', 'b'])
  })

  it('asks nothing where nothing was written', async () => {
    await checkText('openid', { a: '', b: undefined })
    expect(wechat).not.toHaveBeenCalled()
  })

  it.each([10001, 20006, 20008, 20013])('lets pass what a report has to describe (label %i)', async label => {
    finds('卖假货', label)
    expect(await fieldsOf({ text: '门店卖假货' })).toEqual([])
  })

  it.each([
    ['fails', () => wechat.mockRejectedValue(new Error('down'))],
    ['answers with a code', () => wechat.mockResolvedValue({ code: 45009, answer: {} })],
    ['answers without a suggestion', () => wechat.mockResolvedValue({ code: 0, answer: {} })],
  ])('lets pass where WeChat %s', async (_how, arrange) => {
    arrange()
    const log = jest.spyOn(console, 'error').mockImplementation(() => {})
    expect(await fieldsOf({ text: '坏' })).toEqual([])
    log.mockRestore()
  })
})
