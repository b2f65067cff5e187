/** The administrator invites a member of staff. */
import type { Inputs, Outputs } from '../../contract'
import type { Role } from '../../domain/access/roles'
import type { Organisation } from '../../domain/directory'
import { rulesInForce } from '../city'
import type { SignedIn } from '../context'
import { Refusal, wrongField } from '../refusal'
import { putInvitation } from '../store/invitations'
import { later } from '../time'
import { codeFor, hashOf, INVITATION_DAYS } from './code'

const ROLE_OF: Record<Organisation['kind'], Role | null> = {
  bureau: 'bureau',
  section: 'section',
  workstation: 'workstation',
  association: null,
  partner: 'partner',
}

/** An id that stands for another invitation already. */
export const invitationTaken = () => new Refusal('CONFLICT', '这个编号已用于另一份邀请，请返回重试')

export async function invite(
  context: SignedIn,
  input: Inputs['identity']['invite'],
): Promise<Outputs['identity']['invite']> {
  const org = rulesInForce().pack.organisations.find(one => one.id === input.org)
  const role = org && (input.administrator && org.kind === 'section' ? 'admin' : ROLE_OF[org.kind])
  if (!role) throw wrongField('org', '名录里没有这个单位，或这类单位不设账号')
  const code = codeFor(`${context.account.key} ${input.id}`, context.environment.OWNER_SECRET)
  const { name, lead } = input
  const stored = await putInvitation({
    _id: hashOf(code),
    schema: 1,
    org: input.org,
    role,
    name,
    lead,
    expiresAt: later(context.now, INVITATION_DAYS, 'day'),
    usedBy: null,
    invitedBy: context.me._id,
  })
  const same =
    stored.org === input.org && stored.role === role && stored.name === name && stored.lead === lead
  if (!same) throw invitationTaken()
  return { code, expiresAt: stored.expiresAt }
}
