/** What a use case is given: who calls, when, and the keys. Nothing reads the clock or the environment by itself. */
import type { Viewer } from '../domain/access/relation'
import type { Environment } from './environment'
import type { SealKeys } from './seal'
import type { Identity } from './store/identities'

/** A WeChat account: `key` finds its identities, `ownerKey` its matters; neither leads to the other. */
export type Account = { openid: string; key: string; ownerKey: string }

export type Context = {
  /** The server's clock, ISO with +08:00 and milliseconds. */
  now: string
  requestId: string
  account: Account | null
  /** The identity that the caller acts as. */
  me: Identity | null
  identities: Identity[]
  environment: Environment
  sealKeys: SealKeys
}

/** A context whose caller has an identity that the endpoint admits. */
export type SignedIn = Context & { account: Account; me: Identity }

export const viewerOf = ({ me, account }: SignedIn): Viewer => ({
  role: me.role,
  org: me.org,
  ownerKey: account.ownerKey,
})
