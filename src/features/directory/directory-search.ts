/** Finding in the directory: by kind, by county, by words in names and trades. */
import type { OrganisationKind } from '../../../domain/directory'
import type { Outputs } from '../../lib/client'

export type Organisation = Outputs['directory']['list']['organisations'][number]

export type Wanted = {
  /** Null for all. */
  kind: OrganisationKind | null
  /** County-level code, or null for all. */
  county: string | null
  /** As typed; every word has to be found. */
  words: string
}

const textOf = ({ name, shortName, industries, does, address }: Organisation) =>
  [name, shortName, ...industries, does, address].join(' ')

/** What is wanted, in the order of the directory; a county's own first, then what serves the whole city. */
export const found = (all: readonly Organisation[], { kind, county, words }: Wanted): Organisation[] => {
  const sought = words.split(/\s+/).filter(word => word !== '')
  const fitting = all.filter(
    one =>
      (kind === null || one.kind === kind) &&
      (county === null || one.county === county || one.county === null) &&
      sought.every(word => textOf(one).includes(word)),
  )
  if (county === null) return fitting
  return [...fitting.filter(one => one.county !== null), ...fitting.filter(one => one.county === null)]
}
