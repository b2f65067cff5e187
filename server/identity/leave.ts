/** Giving up one of one's own identities, or all of them with the account. */
import type { Inputs, Outputs } from '../../contract'
import { accountIn, type Context } from '../context'
import { FIRST_ADMIN_ID } from '../first-admin'
import { notFound, Refusal } from '../refusal'
import { discardAll } from '../right-card/discard'
import { findIdentity, identitiesOf } from '../store/identities'
import { isActive } from './active'
import { end } from './end'
import { identityView } from './identity-view'

export async function leave(
  context: Context,
  { identity: id }: Inputs['identity']['leave'],
): Promise<Outputs['identity']['leave']> {
  const account = accountIn(context)
  if (id === FIRST_ADMIN_ID && context.identities.some(row => row._id === id)) {
    throw new Refusal('NOT_ALLOWED_NOW', '首任管理员由部署时指定，不能在这里退出；请先邀请别的管理员')
  }
  const identity = await findIdentity(id)
  const whose = identity?.left ? identity.formerly : identity?.account
  if (!identity || whose !== account.key) throw notFound('身份')
  await end(identity, context)
  const rest = (await identitiesOf(account.key)).filter(row => isActive(row, context.environment))
  return { identities: rest.map(row => identityView(row, context)) }
}

/** Deletes the account; what is with an authority stays there as it was. Twice is harmless. */
export async function close(context: Context): Promise<Outputs['identity']['close']> {
  const account = accountIn(context)
  const own = await identitiesOf(account.key)
  await discardAll(account.ownerKey)
  for (const identity of own) await end(identity, context, true)
  return { closed: own.length }
}
