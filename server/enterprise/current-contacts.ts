/** Whom a matter concerns now: of an enterprise its contacts of today, otherwise the person who filed it. */
import type { Matter } from '../../domain/matter/matter'
import { accountOf } from '../caller'
import type { Environment } from '../environment'
import { isActive } from '../identity/active'
import { enterpriseOrg } from '../identity/enterprise-key'
import { type SealedReporter, sealedReporter } from '../identity/sealed-reporter'
import { type SealKeys, unseal } from '../seal'
import { identitiesOf, membersOf } from '../store/identities'

type Filed = Pick<Matter, 'reporter' | 'enterpriseKey' | 'trial'>

/** Who filed, as it was sealed on the day. */
export const filedBy = ({ reporter }: Filed, keys: SealKeys): SealedReporter =>
  sealedReporter.parse(unseal(reporter, keys))

/** Whether an account still has an enterprise's identity by which it may read the matter. */
async function followsStill(
  { openid }: SealedReporter,
  matter: Filed,
  environment: Environment,
): Promise<boolean> {
  const own = await identitiesOf(accountOf(openid, environment.OWNER_SECRET).key)
  return own.some(
    row => row.role === 'enterprise' && row.trial === matter.trial && isActive(row, environment),
  )
}

/** openids of whom news of a matter is told: nobody who gave up the identity or the account. */
export async function toBeTold(matter: Filed, keys: SealKeys, environment: Environment): Promise<string[]> {
  const contacts = await currentContacts(matter, keys, environment)
  const told: string[] = []
  for (const contact of contacts) {
    if (await followsStill(contact, matter, environment)) told.push(contact.openid)
  }
  return told
}

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
