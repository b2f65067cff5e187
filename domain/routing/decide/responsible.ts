/** The four ways to answer "who": a bureau, the section, elsewhere, nobody yet. */
import type { Answer } from '../answer'
import type { Compiled } from '../compile/compiled'
import { bureauName, sectionName } from './bodies'
import type { PlaceDecision } from './outcome'

/** The bureau of a county, and the branch where the place is a functional area (G 13). */
export const asBureau = (compiled: Compiled, county: string, area: string | null): Answer['responsible'] => {
  const found =
    compiled.pack.areas.find(one => one.id === area) ??
    compiled.pack.areas.find(one => one.county === county && compiled.counties.get(county)?.liesIn)
  return { kind: 'bureau', code: county, name: bureauName(compiled, county), branch: found?.branch ?? null }
}

export const asSection = (compiled: Compiled, kind: 'section' | 'triage'): Answer['responsible'] => ({
  kind,
  code: compiled.pack.city.code,
  name: sectionName(compiled),
  branch: null,
})

export const outsideName = (name: string): string => {
  if (/(省|自治区)$/.test(name)) return `${name}内事发地的市场监督管理局`
  return `${name}市场监督管理局`
}

export const asOutside = (place: { code: string | null; name: string }): Answer['responsible'] => ({
  kind: 'outside',
  code: place.code,
  name: outsideName(place.name),
  branch: null,
})

export const asReferral = (name: string): Answer['responsible'] => ({
  kind: 'referral',
  code: null,
  name,
  branch: null,
})

/** County and label of a decided place; null where it is not in the city or not known. */
export const countyOf = (decision: PlaceDecision): string | null =>
  decision.place.kind === 'county' ? decision.place.county : null

export const labelOf = (decision: PlaceDecision): string | null => {
  if (decision.place.kind === 'county') return decision.place.label
  return decision.place.kind === 'outside' ? decision.place.name : null
}
