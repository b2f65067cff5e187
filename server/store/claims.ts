/** Claims to speak for an enterprise in the database: identities that nobody confirmed yet. */
import type { Sealed } from '../../domain/matter/matter'
import { _, answered, db } from './database'
import { type Decision, FRESH, type Identity } from './identities'

/** Claims of a page; one more is asked for, to know whether there is a next page. */
export const CLAIMS_PAGE = 20

const identities = () => db.collection('identities')

/** A page of the claims that wait for an organisation, the oldest first. */
export async function claimsAt(org: string, after: string | null): Promise<Identity[]> {
  const { data } = await answered(
    'claims',
    identities()
      .where({ claimDesks: org, ...(after && { createdAt: _.gt(after) }) })
      .orderBy('createdAt', 'asc')
      .limit(CLAIMS_PAGE + 1)
      .get(),
  )
  return (data as Identity[]).map(row => ({ ...FRESH, ...row }))
}

/** Replaces what a person claimed, while nobody has confirmed it; it waits again. False where it was confirmed. */
export async function correctClaim({ _id, sealed, county, claim, claimDesks }: Identity): Promise<boolean> {
  const { updated } = await answered(
    'correct claim',
    identities()
      .where({ _id, confirmed: false, left: null })
      .update({
        sealed: _.set(sealed),
        county: _.set(county),
        declined: _.set(null),
        claim: _.set(claim),
        claimDesks: _.set(claimDesks),
      }),
  )
  return updated === 1
}

type Settled = {
  confirmed: boolean
  sealed: Sealed
  declined: Identity['declined']
  decidedBy: Decision | null
  invitation?: string
}

/**
 * Decides what a claim says at the moment; false where it was corrected, decided or ended since it was read: each
 * sealing has its own nonce, which stands in the filter.
 */
export async function settleClaim(claim: Identity, settled: Settled): Promise<boolean> {
  const { invitation, ...set } = settled
  const { updated } = await answered(
    'settle claim',
    identities()
      .where({ _id: claim._id, confirmed: false, left: null, 'sealed.iv': claim.sealed.iv })
      .update({
        confirmed: _.set(set.confirmed),
        sealed: _.set(set.sealed),
        declined: _.set(set.declined),
        decidedBy: _.set(set.decidedBy),
        claimDesks: _.remove(),
        ...(settled.confirmed && { claim: _.remove() }),
        ...(invitation !== undefined && { invitation: _.set(invitation) }),
      }),
  )
  return updated === 1
}
