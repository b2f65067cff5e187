/** Whom a matter concerns now: of an enterprise its contacts of today, otherwise the person who filed it. */
import type { Matter } from '../../domain/matter/matter'
import type { Environment } from '../environment'
import { isActive } from '../identity/active'
import { enterpriseOrg } from '../identity/enterprise-key'
import { type SealedReporter, sealedReporter } from '../identity/sealed-reporter'
import { type SealKeys, unseal } from '../seal'
import { membersOf } from '../store/identities'

type Filed = Pick<Matter, 'reporter' | 'enterpriseKey' | 'trial'>

/** Who filed, as it was sealed on the day. */
export const filedBy = ({ reporter }: Filed, keys: SealKeys): SealedReporter =>
  sealedReporter.parse(unseal(reporter, keys))

/**
 * The contacts, whoever filed it first if still one, then the longest-standing; empty where an enterprise has none any
 * more. One database call for an enterprise's matter, none for a person's.
 */
export async function currentContacts(
  matter: Filed,
  keys: SealKeys,
  environment: Environment,
): Promise<SealedReporter[]> {
  const filer = filedBy(matter, keys)
  if (matter.enterpriseKey === null || filer.creditCode === null) return [filer]
  const org = enterpriseOrg(filer.creditCode, matter.trial, environment.OWNER_SECRET)
  const contacts = (await membersOf([org]))
    .filter(row => row.confirmed && isActive(row, environment))
    .map(row => sealedReporter.parse(unseal(row.sealed, keys)))
  const isFiler = (one: SealedReporter) => one.openid === filer.openid
  return [...contacts.filter(isFiler), ...contacts.filter(one => !isFiler(one))]
}
