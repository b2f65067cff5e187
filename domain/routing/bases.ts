/** Which text of law was in force on a day, and how it is cited. */
import type { Basis } from './pack'

/** Bases in force on the Beijing date `day`. */
export const inForce = (bases: Basis[], day: string): Basis[] =>
  bases.filter(one => (one.from === null || one.from <= day) && (one.until === null || day < one.until))

/** `商标法 57、60；程序规定 7、8`; empty when nothing is cited. */
const cite = (bases: Basis[]): string =>
  bases.map(one => (one.articles ? `${one.law} ${one.articles}` : one.law)).join('；')

/** True where every cited text was read by a person. */
const confirmed = (bases: Basis[]): boolean => bases.length > 0 && bases.every(one => one.confirmed)

type Cited = { basis: string; confirmed: boolean }
/** The last day asked for of each list of bases: the same rules are cited all day long. */
const latest = new WeakMap<Basis[], Cited & { day: string }>()

/** What a rule or a limit rests on, on the Beijing date `day`: the citation, and whether a person confirmed all of it. */
export const cited = (bases: Basis[], day: string): Cited => {
  let known = latest.get(bases)
  if (known?.day !== day) {
    const valid = inForce(bases, day)
    known = { day, basis: cite(valid), confirmed: confirmed(valid) }
    latest.set(bases, known)
  }
  return { basis: known.basis, confirmed: known.confirmed }
}
