import { renewalHint, standingWords, untilWords } from './standing-words'

const TODAY = '2026-11-23T09:00:00+08:00'

describe('how a right stands', () => {
  it.each([
    [null, '有效', 'tea'],
    ['2031-05-20', '有效', 'tea'],
    ['2027-05-22', '还有 6 个月到期', 'amber'],
    ['2027-01-22', '还有 2 个月到期', 'amber'],
    ['2026-12-23', '还有 30 天到期', 'amber'],
    ['2026-11-24', '还有 1 天到期', 'amber'],
    ['2026-11-23', '今天到期', 'amber'],
    ['2026-11-22', '已过期', 'seal'],
  ])('of %s is %s', (expiresOn, text, tone) =>
    expect(standingWords(expiresOn, TODAY)).toEqual({ text, tone }),
  )

  it('names the last day with its year', () => {
    expect(untilWords('2031-05-20')).toBe('到 2031 年 5 月 20 日')
    expect(untilWords('2026-12-01')).toBe('到 2026 年 12 月 1 日')
    expect(untilWords(null)).toBe('长期有效')
  })
})

describe('the hint at a renewal', () => {
  it('counts six months from the last day, within the calendar', () => {
    expect(renewalHint('trademark', '2026-08-31', TODAY)).toContain('宽展期到 2027 年 2 月 28 日')
    expect(renewalHint('trademark', '2026-05-23', TODAY)).toContain('宽展期到 2026 年 11 月 23 日')
  })

  it('says when it is too late', () => {
    expect(renewalHint('trademark', '2026-05-22', TODAY)).toContain('办不了续展')
  })

  it('speaks before the end, and only of trademarks', () => {
    expect(renewalHint('trademark', '2027-01-01', TODAY)).toContain('现在就可以办续展')
    expect(renewalHint('trademark', '2031-05-20', TODAY)).toBeNull()
    expect(renewalHint('patent-design', '2026-05-22', TODAY)).toBeNull()
    expect(renewalHint('trademark', null, TODAY)).toBeNull()
  })
})
