import { type Item, isItems, sizeWords, stored, tokensOf, unfit } from './attachment'

// Only the shapes are tested here: nothing is read from a phone.
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const MB = 1024 * 1024
const item = (part: Partial<Item> = {}): Item => ({
  key: 'file-0001',
  name: '门头.jpg',
  media: 'photo',
  bytes: 2 * MB,
  state: 'uploading',
  progress: 0.4,
  problem: null,
  retryable: false,
  token: null,
  sha256: null,
  preview: 'blob:1',
  exposes: false,
  shows: null,
  ref: 'ref-1',
  kept: true,
  fileId: null,
  owner: null,
  ...part,
})

describe('an attachment', () => {
  it('that is too large is told before it is sent, with its size', () => {
    expect(unfit(63 * MB)).toBe('文件 63 MB，超过 50 MB。请截取关键部分再传，其他材料都在。')
    expect(unfit(50 * MB + 1)).toContain('文件 51 MB')
    expect(unfit(50 * MB)).toBeNull()
  })

  it.each([
    [0, '1 KB'],
    [320 * 1024, '320 KB'],
    [2.44 * MB, '2.4 MB'],
    [63 * MB, '63 MB'],
  ])('of %d bytes reads %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

  it('on its way starts again after a restart, a finished one is kept with its token', () => {
    expect(stored(item())).toMatchObject({ state: 'waiting', progress: 0, preview: null })
    const done = item({ state: 'done', progress: 1, token: 'proof', sha256: 'ab' })
    expect(stored(done)).toMatchObject({ state: 'done', progress: 1, token: 'proof', sha256: 'ab' })
    expect(isItems([stored(item()), stored(done)])).toBe(true)
  })

  it('is submitted only once it is done, with what it shows and whether it betrays', () =>
    expect(
      tokensOf([item(), item({ token: 'proof', exposes: true, shows: 'tag' }), item({ token: 'second' })]),
    ).toEqual([
      { token: 'proof', exposes: true, shows: 'tag' },
      { token: 'second', exposes: false },
    ]))

  it('that was stored in another shape is left alone', () => {
    expect(isItems([{ key: 'x' }])).toBe(false)
    expect(isItems(null)).toBe(false)
  })
})
