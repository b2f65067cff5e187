/** An identity as its own person sees it. */
import type { Outputs } from '../../contract'
import { organisation } from '../city'
import type { Context } from '../context'
import { unseal } from '../seal'
import type { Away, Identity } from '../store/identities'
import { sealedReporter } from './sealed-reporter'

export type IdentityView = Outputs['identity']['mine']['identities'][number]

/** What a view needs of the call. */
type Looking = Pick<Context, 'now' | 'sealKeys'>

/** Names of organisation and person; an enterprise's are sealed even from the rows of the database. */
function namesOf(
  { name, orgName, sealed }: Identity,
  { sealKeys }: Looking,
): { name: string; orgName: string } {
  if (name !== null && orgName !== null) return { name, orgName }
  const { contact, enterprise } = sealedReporter.parse(unseal(sealed, sealKeys))
  return { name: contact, orgName: enterprise }
}

/** The leave that is on or to come; what is over is told no more. */
export const awayOf = ({ away }: Pick<Identity, 'away'>, now: string): Away | null =>
  away && away.until >= now.slice(0, 10) ? away : null

export function identityView(identity: Identity, looking: Looking): IdentityView {
  const { name, orgName } = namesOf(identity, looking)
  return {
    id: identity._id,
    role: identity.role,
    name,
    lead: identity.lead,
    org: identity.org,
    orgName,
    orgShortName: organisation(identity.org)?.shortName ?? orgName,
    county: identity.county,
    confirmed: identity.confirmed,
    declined: identity.declined?.why ?? null,
    trial: identity.trial,
    away: awayOf(identity, looking.now),
  }
}
