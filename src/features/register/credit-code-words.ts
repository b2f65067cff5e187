/** The credit code as it is typed: blanks and small letters are forgiven, the check digit is looked at at once. */
import { isCreditCode } from '../../../domain/credit-code'

const LENGTH = 18

export const tidyCreditCode = (typed: string) => typed.replace(/\s/g, '').toUpperCase()

/** What is wrong with what was typed so far; undefined while it may still become right. */
export const creditCodeProblem = (code: string): string | undefined => {
  if (code.length > LENGTH) return `一共 18 位，多了 ${code.length - LENGTH} 位`
  if (code.length < LENGTH || isCreditCode(code)) return undefined
  return '有一位写错了，请对照营业执照再看一遍'
}

export const creditCodeHint = (code: string) => {
  if (code.length === LENGTH) return '校验过了，没有写错'
  return code === '' ? undefined : `还差 ${LENGTH - code.length} 位`
}
