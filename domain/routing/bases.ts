/** Which text of law was in force on a day, and how it is cited. */
import type { Basis } from './pack'

/** Bases in force on the Beijing date `day`. */
export const inForce = (bases: Basis[], day: string): Basis[] =>
  bases.filter(one => (one.from === null || one.from <= day) && (one.until === null || day < one.until))

/** `商标法 57、60；程序规定 7、8`; empty when nothing is cited. */
export const cite = (bases: Basis[]): string =>
  bases.map(one => (one.articles ? `${one.law} ${one.articles}` : one.law)).join('；')

/** True where every cited text was read by a person. */
export const confirmed = (bases: Basis[]): boolean => bases.length > 0 && bases.every(one => one.confirmed)
