/** An identity as its own person sees it. */
import type { Outputs } from '../../contract'
import { organisation } from '../city'
import { sealedReporter } from '../matter/open-reporter'
import { type SealKeys, unseal } from '../seal'
import type { Identity } from '../store/identities'

export type IdentityView = Outputs['identity']['mine']['identities'][number]

/** Names of organisation and person; an enterprise's are sealed even from the rows of the database. */
function namesOf({ name, orgName, sealed }: Identity, keys: SealKeys): { name: string; orgName: string } {
  if (name !== null && orgName !== null) return { name, orgName }
  const { contact, enterprise } = sealedReporter.parse(unseal(sealed, keys))
  return { name: contact, orgName: enterprise }
}

export function identityView(identity: Identity, keys: SealKeys): IdentityView {
  const { name, orgName } = namesOf(identity, keys)
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
  }
}
