/** The account that the deployment names as its first administrator, before anybody could invite anybody. */
import { organisation } from './city'
import type { Account } from './context'
import { type SealKeys, seal } from './seal'
import { FRESH, type Identity } from './store/identities'

export const FIRST_ADMIN_ID = 'first-admin'

/** The identity of the first administrator; stored nowhere, gone when the environment no longer names the openid. */
export const firstAdmin = (account: Account, now: string, keys: SealKeys): Identity => ({
  ...FRESH,
  _id: FIRST_ADMIN_ID,
  account: account.key,
  role: 'admin',
  org: 'section',
  orgName: organisation('section')?.name ?? 'section',
  name: '系统管理员',
  lead: false,
  county: null,
  confirmed: true,
  sealed: seal({ openid: account.openid }, keys),
  createdAt: now,
})
