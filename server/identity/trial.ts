/** A reviewer's trial: three identities on desks of their own, for whoever enters the deployment's code. */
import { createHash } from 'node:crypto'
import { organisation } from '../city'
import type { Account, Context } from '../context'
import { seal } from '../seal'
import { FRESH, type Identity } from '../store/identities'
import { TRIAL_DESKS, TRIAL_ENTERPRISE } from '../trial'
import { enterpriseOrg } from './enterprise-key'
import { keep } from './identities'
import { type IdentityView, identityView } from './identity-view'

const STAFF = [
  { role: 'bureau', org: TRIAL_DESKS.responsible, name: '体验办案员' },
  { role: 'workstation', org: TRIAL_DESKS.workstation, name: '体验秘书' },
] as const

/** Ids of the further identities follow from the call's, so that a retry makes the same ones. */
const idOf = (id: string, role: string): string =>
  createHash('sha256').update(`${id} ${role}`).digest('base64url')

/** Makes what is missing of the three and answers the enterprise. Each reviewer has an enterprise of their own. */
export async function acceptTrial(context: Context, account: Account, id: string): Promise<IdentityView> {
  const common = {
    ...FRESH,
    account: account.key,
    lead: false,
    county: null,
    confirmed: true,
    trial: true,
    createdAt: context.now,
  }
  const contact = {
    enterprise: TRIAL_ENTERPRISE,
    creditCode: null,
    confirmed: true,
    contact: '体验者',
    phone: '',
  }
  const enterprise: Identity = {
    ...common,
    _id: id,
    role: 'enterprise',
    org: enterpriseOrg(account.key, true, context.environment.OWNER_SECRET),
    orgName: null,
    name: null,
    sealed: seal({ ...contact, openid: account.openid }, context.sealKeys),
  }
  const first = await keep(account, enterprise)
  for (const { role, org, name } of STAFF) {
    await keep(account, {
      ...common,
      _id: idOf(id, role),
      role,
      org,
      orgName: organisation(org)?.name ?? org,
      name,
      sealed: seal({ openid: account.openid }, context.sealKeys),
    })
  }
  return identityView(first, context)
}
