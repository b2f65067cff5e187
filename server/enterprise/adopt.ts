/** What a person filed before the confirmation becomes the enterprise's. */
import { adopt } from '../../domain/matter/adopt'
import type { Actor, Matter } from '../../domain/matter/matter'
import { accountOf } from '../caller'
import type { Context } from '../context'
import { enterpriseKeyOf } from '../identity/enterprise-key'
import { sealedReporter } from '../identity/sealed-reporter'
import { Refusal, StorageFailure } from '../refusal'
import { unseal } from '../seal'
import type { Identity } from '../store/identities'
import { commit, findMatter, PAGE, participantPage } from '../store/matters'
import { filedBy } from './current-contacts'

/** Attempts at one matter on which others act at the same time. */
const TRIES = 5

/** One matter; read again where somebody acted on it meanwhile. Throws a failure that a retry heals. */
async function adoptOne(first: Matter, adoption: Parameters<typeof adopt>[1]): Promise<void> {
  let matter: Matter | null = first
  for (let tried = 0; tried < TRIES; tried++) {
    const change = matter && adopt(matter, adoption)
    if (!matter || !change) return
    try {
      await commit(matter, change)
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      matter = await findMatter(matter._id)
    }
  }
  throw new StorageFailure('adopt', `${first._id} is never at rest`)
}

/**
 * Adopts all of a confirmed contact's earlier matters for the same enterprise; begun and broken off, it goes on where it
 * is called again.
 */
export async function adoptAll(
  { now, sealKeys, environment }: Pick<Context, 'now' | 'sealKeys' | 'environment'>,
  identity: Identity,
  by: Actor,
): Promise<void> {
  const { creditCode, openid } = sealedReporter.parse(unseal(identity.sealed, sealKeys))
  const enterpriseKey = enterpriseKeyOf(identity, environment.OWNER_SECRET)
  if (enterpriseKey === null) return
  const { ownerKey } = accountOf(openid, environment.OWNER_SECRET)
  const adoption = { id: `confirmed-${identity._id}`, ownerKey, enterpriseKey, by, now }
  let before: string | null = null
  do {
    const found: Matter[] = await participantPage([ownerKey], before)
    const page = found.slice(0, PAGE)
    for (const matter of page) {
      const isTheirs = matter.trial === identity.trial && filedBy(matter, sealKeys).creditCode === creditCode
      if (isTheirs) await adoptOne(matter, adoption)
    }
    before = found.length > PAGE ? (page.at(-1)?.recency ?? null) : null
  } while (before)
}
