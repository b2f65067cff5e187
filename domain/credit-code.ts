/** The unified social credit code of an enterprise, GB 32100-2015. */

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check digit of the first 17 characters, or null where one of them is none of the code's. */
export function creditCodeCheckDigit(body: string): string | null {
  let sum = 0
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = DIGITS.indexOf(body[index] ?? '?')
    if (value < 0) return null
    sum += value * weight
  }
  return DIGITS[(DIGITS.length - (sum % DIGITS.length)) % DIGITS.length] ?? null
}

/** Whether a text of 18 characters is a code with the right check digit; upper case only. */
export const isCreditCode = (code: string): boolean =>
  code.length === 18 && creditCodeCheckDigit(code) === code[17]
