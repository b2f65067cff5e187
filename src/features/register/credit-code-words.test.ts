/** The credit code's words, as somebody types. */
import { creditCodeHint, creditCodeProblem, tidyCreditCode } from './credit-code-words'

const RIGHT = '91411525MA00000016'

it('says nothing is wrong while a code is not complete, and how much is missing', () => {
  expect(creditCodeProblem(RIGHT.slice(0, 15))).toBeUndefined()
  expect(creditCodeHint(RIGHT.slice(0, 15))).toBe('还差 3 位')
  expect(creditCodeHint('')).toBeUndefined()
})

it('tells a wrong check digit at the 18th character, and a character too many', () => {
  expect(creditCodeProblem(RIGHT)).toBeUndefined()
  expect(creditCodeProblem(`${RIGHT.slice(0, 17)}7`)).toContain('写错')
  expect(creditCodeProblem(`${RIGHT}9`)).toContain('多了 1 位')
})

it('takes a code as people paste it', () => {
  expect(tidyCreditCode(' 9141 1525 ma00 0000 16 ')).toBe(RIGHT)
})
