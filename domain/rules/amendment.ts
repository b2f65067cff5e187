/** What the section changes in the city's pack without a programmer: seven tables, a change a row, a revision a step. */
import type { Length } from '../deadline/due-at'
import type { Organisation } from '../directory'
import type { Area, Authorisation, HolidayYear, Interest, Landmark } from '../routing/pack'

/** How long a limit of the pack runs now; a limit cannot be added or taken away. */
export type LimitChange = { id: string; length: Length; source: string }

/** Rows of each table that may be changed, by the id that stands in each. */
export type Tables = {
  organisations: Organisation
  areas: Area
  authorisations: Authorisation
  limits: LimitChange
  holidays: HolidayYear
  landmarks: Landmark
  interests: Interest
}

export const TABLES = [
  'organisations',
  'areas',
  'authorisations',
  'limits',
  'holidays',
  'landmarks',
  'interests',
] as const satisfies readonly (keyof Tables)[]
export type Table = keyof Tables

/** One row of one table as it shall be from now on; null takes it away (a limit's: back to the pack's own length). */
export type Change = { [T in Table]: { table: T; id: string; row: Tables[T] | null } }[Table]

/** Most changes that may lie over a pack at once. */
export const MAX_CHANGES = 500

/**
 * A step of the rules' history. `changes` are all that lie over the pack from now on, not only the step's own, so that
 * each revision stands by itself and an older one can be taken up again.
 */
export type Revision = {
  /** Counted from 1; 0 is the pack as it was delivered. */
  n: number
  changes: Change[]
  why: string
  at: string
}

/** `2026-11-24.1+3`: the delivered pack, and the revision that lies over it; without `+` no revision does. */
export const versionOf = (packVersion: string, n: number): string =>
  n === 0 ? packVersion : `${packVersion}+${n}`

/** The two halves of a version's name. */
export const partsOf = (version: string): { packVersion: string; n: number } => {
  const [packVersion = '', n = '0'] = version.split('+')
  return { packVersion, n: Number(n) }
}
