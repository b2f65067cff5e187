/** What stands for an enterprise in the database: nothing here leads back to it without the secret. */
import { keyedHash } from '../seal'
import type { Identity } from '../store/identities'

/** The enterprise as an organisation; what a reviewer tries out is another one than the real of the same code. */
export const enterpriseOrg = (creditCode: string, trial: boolean, secret: string): string =>
  `ent-${keyedHash('enterprise', trial ? `trial ${creditCode}` : creditCode, secret)}`

/** The key by which the contacts of a confirmed enterprise find its matters and right cards; null for anybody else. */
export const enterpriseKeyOf = ({ role, org, confirmed }: Identity, secret: string): string | null =>
  role === 'enterprise' && confirmed ? keyedHash('holder', org, secret) : null
