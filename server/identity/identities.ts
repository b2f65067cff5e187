/** The identities of the calling account. */
import type { Outputs } from '../../contract'
import { forget } from '../caller'
import type { Account, Context } from '../context'
import { Refusal } from '../refusal'
import { type Identity, putIdentity } from '../store/identities'
import { identityView } from './identity-view'

export const mine = (context: Context): Outputs['identity']['mine'] => ({
  identities: context.identities.map(row => identityView(row, context)),
})

/** Stores an identity of the account; answers the stored one where the account is that already. */
export async function keep(account: Account, identity: Identity): Promise<Identity> {
  const stored = await putIdentity(identity)
  if (!stored) throw new Refusal('CONFLICT', '编号重复，请返回重试')
  forget(account)
  return stored
}
