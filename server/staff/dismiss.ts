/** The administrator ends a member's identity, or takes back an invitation. */
import type { Inputs, Outputs } from '../../contract'
import type { SignedIn } from '../context'
import { end } from '../identity/end'
import { notFound, Refusal } from '../refusal'
import { findIdentity } from '../store/identities'
import { revokeInvitation } from '../store/invitations'

export async function dismiss(
  context: SignedIn,
  { identity: id }: Inputs['staff']['dismiss'],
): Promise<Outputs['staff']['dismiss']> {
  const member = await findIdentity(id)
  if (id === context.me._id || member?.account === context.account.key) {
    throw new Refusal('NOT_ALLOWED_NOW', '不能移除自己；要离开请在“我的”里退出这个身份')
  }
  if (!member || member.role === 'enterprise' || member.trial) throw notFound('成员')
  return { identity: id, released: await end(member, context) }
}

/** Takes back an invitation that nobody took; one that was taken stays taken. */
export async function revoke({ invitation }: Inputs['staff']['revoke']): Promise<Outputs['staff']['revoke']> {
  await revokeInvitation(invitation)
  return { invitation }
}
