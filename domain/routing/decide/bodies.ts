/** Names of bureaus, of the section and of places, from the pack. */
import type { Candidate, OtherBody } from '../answer'
import type { Compiled } from '../compile/compiled'

export const countyName = (compiled: Compiled, code: string): string =>
  compiled.counties.get(code)?.name ?? code

/** The bureau of a county: its directory name. */
export const bureauName = (compiled: Compiled, code: string): string =>
  compiled.pack.organisations.find(one => one.id === `bureau-${code}`)?.name ??
  `${countyName(compiled, code)}市场监督管理局`

export const bureau = (compiled: Compiled, code: string, why: string): OtherBody => ({
  code,
  name: bureauName(compiled, code),
  why,
})

export const sectionName = (compiled: Compiled): string =>
  compiled.pack.organisations.find(one => one.kind === 'section')?.name ??
  `${compiled.pack.city.name}市场监督管理局`

export const section = (compiled: Compiled, why: string): OtherBody => ({
  code: compiled.pack.city.code,
  name: sectionName(compiled),
  why,
})

export const candidates = (compiled: Compiled, codes: string[], why: string): Candidate[] =>
  codes.map(code => ({ ...bureau(compiled, code, why), likely: '也可能' as const }))

/** `甲、乙还是丙` for a question. */
export const choice = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}还是${names[names.length - 1]}`

/** The surrounding county of a county-level area; otherwise the code itself. */
export const home = (compiled: Compiled, code: string): string => compiled.counties.get(code)?.liesIn ?? code

/** Distinct counties, an area's own code swallowing the county it lies in (G 13: the two never contradict). */
export const distinct = (compiled: Compiled, codes: string[]): string[] => {
  const all = [...new Set(codes)]
  return all.filter(code => !all.some(other => other !== code && home(compiled, other) === code))
}
