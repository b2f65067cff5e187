/** What a use case is given: who calls, when, and the keys. Nothing reads the clock or the environment by itself. */
import type { Viewer } from '../domain/access/relation'
import type { Environment } from './environment'
import { enterpriseKeyOf } from './identity/enterprise-key'
import { Refusal } from './refusal'
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

/** The calling account, of whoever has an identity and whoever has none yet. */
export function accountIn({ account }: Context): Account {
  if (!account) throw new Refusal('SIGN_IN_REQUIRED', '请在微信里打开后再操作')
  return account
}

export const viewerOf = ({ me, account, environment }: SignedIn): Viewer => ({
  role: me.role,
  org: me.org,
  ownerKey: account.ownerKey,
  enterpriseKey: enterpriseKeyOf(me, environment.OWNER_SECRET),
  identity: me._id,
  lead: me.lead,
  trial: me.trial,
})
