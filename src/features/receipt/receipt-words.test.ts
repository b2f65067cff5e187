import { exactMoment, filesOf, hashIn, inFours } from './receipt-words'

describe('the moment of a receipt', () => {
  it('is told to the second, in Beijing time', () => {
    expect(exactMoment('2026-11-23T09:41:07+08:00')).toBe('2026 年 11 月 23 日 09:41:07')
    expect(exactMoment('2026-12-31T16:00:00Z')).toBe('2027 年 1 月 1 日 00:00:00')
  })
})

describe('a hash', () => {
  const hash = '0123456789abcdef'.repeat(4)

  it('is shown in sixteen groups of four, and reads back', () => {
    const shown = inFours(hash)
    expect(shown.split(' ')).toHaveLength(16)
    expect(hashIn(shown)).toBe(hash)
  })

  it('is forgiven spaces, line breaks and capitals', () => {
    expect(hashIn(` ${inFours(hash.toUpperCase())}\n`)).toBe(hash)
  })

  it.each(['', '0123', `${hash}0`, `g${hash.slice(1)}`])('is not read into %p', text =>
    expect(hashIn(text)).toBeNull(),
  )
})

describe('the files of a receipt', () => {
  const piece = (id: string) => ({
    id,
    name: `${id}.jpg`,
    media: 'photo' as const,
    bytes: 1,
    sha256: id,
    at: '2026-11-23T09:41:07+08:00',
    exposes: false,
    shows: null,
    check: 'passed' as const,
  })
  const step = (kind: 'submitted' | 'add', evidence: string[]) => ({
    id: kind,
    state: 'done' as const,
    kind,
    adviser: false,
    title: '',
    by: null,
    text: null,
    evidence,
    at: null,
  })

  it('are told apart by when they came', () => {
    const { first, later } = filesOf({
      evidence: [piece('a'), piece('b')],
      path: [step('submitted', ['a']), step('add', ['b'])],
    })
    expect([first.map(one => one.id), later.map(one => one.id)]).toEqual([['a'], ['b']])
  })

  it('are all of the submission where the path names none', () => {
    expect(filesOf({ evidence: [piece('a')], path: [step('submitted', [])] }).first).toHaveLength(1)
  })
})
