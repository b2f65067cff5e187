/** Stores new matters under free numbers, once, however often they are sent. */
import type { Matter } from '../../domain/matter/matter'
import { matterNumber } from '../../domain/matter/number'
import { NUMBER_PREFIX } from '../city'
import { receiptOf } from '../evidence/receipt'
import { conflict } from '../refusal'
import { DuplicateKey } from '../store/database'
import { findMatter, insertMatters } from '../store/matters'

/** Numbers tried before giving up; one in a million collides on a day with one other matter. */
const NUMBER_TRIES = 3

/** Under a number of its own, and with the receipt that follows from it. */
function numbered(matter: Matter, salt: number): Matter {
  const number = matterNumber(NUMBER_PREFIX, matter.receivedAt, matter._id, salt)
  return { ...matter, number, ...receiptOf({ ...matter, number }) }
}

/** Stores one matter under the first free number; the stored one where the id exists already. */
async function storeOne(matter: Matter): Promise<Matter> {
  for (let salt = 0; salt < NUMBER_TRIES; salt++) {
    try {
      const made = numbered(matter, salt)
      await insertMatters([made])
      return made
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // The same id again is the same submission, whatever index reported it first.
      const stored = await findMatter(matter._id)
      if (stored) return stored
    }
  }
  throw conflict()
}

/** Whether a stored matter is this part of this very submission: another one may have been sent under its id. */
const isSamePart = (stored: Matter, { ownerKey, nth, related }: Matter): boolean =>
  stored.ownerKey === ownerKey && stored.nth === nth && stored.related?.[0]?.id === related?.[0]?.id

/**
 * Stores a matter with its linked ones in one call. The main matter comes last: where it is stored, all of them are,
 * and where an earlier attempt ended between them, the rest is made up for. Throws CONFLICT where the id of a linked one
 * is taken by something else, before the main one is stored: no part may vanish silently.
 */
export async function storeNew(main: Matter, linked: Matter[]): Promise<Matter> {
  const all = [...linked, main].map(matter => numbered(matter, 0))
  try {
    await insertMatters(all)
    return numbered(main, 0)
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
  const stored = await findMatter(main._id)
  if (stored) return stored
  for (const matter of linked) {
    if (!isSamePart(await storeOne(matter), matter)) throw conflict()
  }
  return storeOne(main)
}
