import { creditCodeCheckDigit, isCreditCode } from './credit-code'

describe('unified social credit code', () => {
  // Published example of GB 32100-2015.
  const real = '91350100M000100Y43'

  it('accepts the code of the standard', () => expect(isCreditCode(real)).toBe(true))
  it('refuses it with any single character changed', () => {
    for (let i = 0; i < real.length; i++) {
      const other = real[i] === '1' ? '2' : '1'
      expect(isCreditCode(real.slice(0, i) + other + real.slice(i + 1))).toBe(false)
    }
  })
  it('knows no check digit for letters that the code does not use', () =>
    expect(creditCodeCheckDigit('I'.repeat(17))).toBeNull())
})
