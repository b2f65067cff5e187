/** Whose right cards: the person's own, and the enterprise's once somebody confirmed that the person speaks for it. */

import type { RightCard } from '../../domain/evidence/right-card'
import type { SignedIn } from '../context'
import { enterpriseKeyOf } from '../identity/enterprise-key'
import { findCard } from '../store/right-cards'

/** Keys under which the caller finds cards; the first is the one that new cards get. */
export function holdersOf({ me, account, environment }: SignedIn): [string, ...string[]] {
  const enterprise = enterpriseKeyOf(me, environment.OWNER_SECRET)
  return enterprise ? [enterprise, account.ownerKey] : [account.ownerKey]
}

/** A card of the caller's, or null: another's and one that does not exist are the same. */
export async function ownCard(context: SignedIn, id: string): Promise<RightCard | null> {
  const card = await findCard(id)
  return card && holdersOf(context).includes(card.holder) ? card : null
}
