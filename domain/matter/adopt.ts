/** A matter that a person filed becomes the enterprise's, once somebody confirmed that the person speaks for it. */
import type { Change } from './change'
import type { Actor, Matter } from './matter'
import { derived } from './slots'

export type Adoption = {
  /** Id of the history's entry; the same for every retry. */
  id: string
  ownerKey: string
  enterpriseKey: string
  /** Who confirmed, or the system where another contact invited the person. */
  by: Actor
  now: string
}

/** Hands the matter to the enterprise; null where it is an enterprise's already or another person's. */
export function adopt(matter: Matter, { id, ownerKey, enterpriseKey, by, now }: Adoption): Change | null {
  if (matter.enterpriseKey !== null || matter.ownerKey !== ownerKey) return null
  return {
    set: {
      enterpriseKey,
      participants: matter.participants.map(one => (one === ownerKey ? enterpriseKey : one)),
      ...derived(matter._id, matter.assignments, now),
    },
    entry: { id, at: now, kind: 'confirmed', part: null, by, text: null, to: null },
    tellReporter: true,
  }
}
