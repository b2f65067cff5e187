/** Who calls: the account's identities, cached in the function for a minute. */
import type { Account } from './context'
import { keyedHash } from './seal'
import { type Identity, identitiesOf } from './store/identities'

/** Revoking takes effect within this. */
const CACHE_MS = 60_000
/** Enough for a warm function; the oldest goes first. */
const CACHE_SIZE = 500

const cache = new Map<string, { identities: Identity[]; until: number }>()

/** The account behind an openid: one key finds its identities, another its matters. */
export const accountOf = (openid: string, secret: string): Account => ({
  openid,
  key: keyedHash('account', openid, secret),
  ownerKey: keyedHash('owner', openid, secret),
})

/**
 * The account's identities, at most a minute old. Nobody is not cached: who registers is somebody at once. Nor is who
 * has an unconfirmed claim: what is filed right after its confirmation has to be the enterprise's.
 */
export async function cachedIdentities(account: Account, nowMs: number): Promise<Identity[]> {
  const hit = cache.get(account.key)
  if (hit && hit.until > nowMs) return hit.identities
  const identities = await identitiesOf(account.key)
  cache.delete(account.key)
  const settled = identities.length > 0 && identities.every(row => row.confirmed)
  if (settled) cache.set(account.key, { identities, until: nowMs + CACHE_MS })
  const [oldest] = cache.keys()
  if (cache.size > CACHE_SIZE && oldest !== undefined) cache.delete(oldest)
  return identities
}

/** Forgets an account, after its identities changed. */
export const forget = ({ key }: Pick<Account, 'key'>): void => {
  cache.delete(key)
}
