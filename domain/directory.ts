/** Organisations that take part: the city's authority, its counties' bureaus, the associations and their workstations. */

export const ORGANISATION_KINDS = ['section', 'bureau', 'association', 'workstation', 'partner'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export type Organisation = {
  /** Stable id: `section`, `bureau-411525`, `ws-willow`, `assoc-willow`, `partner-civil-affairs`. */
  id: string
  kind: OrganisationKind
  name: string
  /** 固始县局 */
  shortName: string
  /** County-level code, or null for the city's own. */
  county: string | null
  /** What it does for whom, one sentence. */
  does: string
  phone: string | null
  address: string | null
  /** Trades that a workstation or association serves; empty for others. */
  industries: string[]
  /** The association that runs a workstation. */
  parent: string | null
  /** Registration authority and supervising department of an association, where known. */
  registeredWith: string | null
  supervisedBy: string | null
  /** Demonstration data: no source is known. */
  demo: boolean
  /** Title and date of the source, or null. */
  source: string | null
}
