/** An identity as its own person sees it. */
import type { Outputs } from '../../contract'
import { organisation } from '../city'
import { sealedReporter } from '../matter/open-reporter'
import { type SealKeys, unseal } from '../seal'
import type { Identity } from '../store/identities'

export type IdentityView = Outputs['identity']['mine']['identities'][number]

/** The person's name; an enterprise's contact is sealed even from the rows of the database. */
const nameOf = (identity: Identity, keys: SealKeys): string =>
  identity.name ?? sealedReporter.parse(unseal(identity.sealed, keys)).contact

export function identityView(identity: Identity, keys: SealKeys): IdentityView {
  return {
    id: identity._id,
    role: identity.role,
    name: nameOf(identity, keys),
    lead: identity.lead,
    org: identity.org,
    orgName: identity.orgName,
    orgShortName: organisation(identity.org)?.shortName ?? identity.orgName,
    county: identity.county,
    confirmed: identity.confirmed,
  }
}
