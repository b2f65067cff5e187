/** What a check of one changed row knows, and what several checks share. */
import type { CityPack, County } from '../../routing/pack'

type Context = {
  /** The pack as it was delivered. */
  delivered: CityPack
  /** The pack as it would be. */
  amended: CityPack
}

/** Sentences about a row; `was` is the delivered one with the same id, undefined for a new row. */
export type Check<Row> = (row: Row, context: Context & { was: { id: string } | undefined }) => string[]

/** Sentences about taking a row away. */
export type Removal = (id: string, context: Context) => string[]

/** The sentences whose condition holds. */
export const said = (...rows: (readonly [wrong: boolean, sentence: string])[]): string[] =>
  rows.flatMap(([wrong, sentence]) => (wrong ? [sentence] : []))

export const countyOf = (pack: CityPack, code: string): County | undefined =>
  pack.counties.find(county => county.code === code)

/** Sentence for a code that is no county of the city's. */
export const unknownCounty = (code: string): string => `${code} 不是本市的县区，请从县区列表里选`

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export const isDay = (date: string): boolean => {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}
