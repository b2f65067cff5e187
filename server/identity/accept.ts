/** Taking an invitation: of staff, of another contact of an enterprise, or of a reviewer's trial. */
import * as z from 'zod/mini'
import type { Inputs } from '../../contract'
import { forget } from '../caller'
import { organisation } from '../city'
import { type Account, accountIn, type Context } from '../context'
import { adoptAll } from '../enterprise/adopt'
import { dropLicence } from '../enterprise/claim'
import { FIRST_ADMIN_ID } from '../first-admin'
import { conflict, wrongField } from '../refusal'
import { seal, unseal } from '../seal'
import { settleClaim } from '../store/claims'
import { FRESH, findIdentity, type Identity, identitiesOf } from '../store/identities'
import { findInvitation, type Invitation, takeInvitation } from '../store/invitations'
import { isActive } from './active'
import { hashOf } from './code'
import { end } from './end'
import { keep } from './identities'
import { type IdentityView, identityView } from './identity-view'
import { acceptTrial } from './trial'

type Input = Inputs['identity']['accept']

/** What an invitation of another contact holds sealed. */
export const sealedInvitation = z.object({
  enterprise: z.string(),
  creditCode: z.nullable(z.string()),
  county: z.nullable(z.string()),
  name: z.string(),
  association: z.optional(z.nullable(z.string())),
})

const dead = () => wrongField('code', '邀请码不对、已过期或已被收回，请向邀请您的人要一个新的')
const used = () => wrongField('code', '这个邀请码已被用过，每个邀请码只能用一次')

/** An invitation dies with whoever gave it. */
async function inviterStands({ invitedBy, role }: Invitation, { environment }: Context): Promise<boolean> {
  if (invitedBy === undefined) return true
  if (invitedBy === FIRST_ADMIN_ID) return environment.FIRST_ADMIN !== undefined
  const inviter = await findIdentity(invitedBy)
  return inviter !== null && isActive(inviter, environment) && (role !== 'enterprise' || inviter.confirmed)
}

/** The identity that the invitation makes for the account. */
function invited(invitation: Invitation, input: Input, account: Account, context: Context): Identity {
  const common = {
    ...FRESH,
    _id: input.id,
    account: account.key,
    role: invitation.role,
    org: invitation.org,
    lead: invitation.lead,
    confirmed: true,
    invitation: invitation._id,
    trial: invitation.trial ?? false,
    createdAt: context.now,
  }
  const { openid } = account
  if (!invitation.sealed) {
    const org = organisation(invitation.org)
    return {
      ...common,
      orgName: org?.name ?? invitation.org,
      name: invitation.name,
      county: org?.county ?? null,
      sealed: seal({ openid }, context.sealKeys),
    }
  }
  const { county, name, ...known } = sealedInvitation.parse(unseal(invitation.sealed, context.sealKeys))
  const contact = { ...known, confirmed: true, contact: name, phone: input.phone, openid }
  return { ...common, orgName: null, name: null, county, sealed: seal(contact, context.sealKeys) }
}

/** A claim that waited is confirmed by the invitation. */
async function confirmed(
  claim: Identity,
  made: Identity,
  account: Account,
  { sealKeys }: Context,
): Promise<Identity> {
  const { sealed, invitation } = made
  const settled = {
    confirmed: true,
    sealed,
    declined: null,
    decidedBy: null,
    ...(invitation && { invitation }),
  }
  if (!(await settleClaim(claim, settled))) throw conflict()
  await dropLicence(claim, sealKeys)
  forget(account)
  return { ...claim, ...settled }
}

/** What follows from another contact's joining; done again by a retry. */
async function settle(identity: Identity, invitation: Invitation, context: Context): Promise<void> {
  if (identity.role !== 'enterprise') return
  await adoptAll(context, identity, { role: 'system' })
  const leaver = invitation.handOver && invitation.invitedBy ? await findIdentity(invitation.invitedBy) : null
  if (leaver && leaver.left === null) await end(leaver, context)
}

async function take(
  invitation: Invitation,
  input: Input,
  account: Account,
  context: Context,
): Promise<Identity> {
  const own = await identitiesOf(account.key)
  const held = own.find(row => row.org === invitation.org && row.role === invitation.role)
  const mine = invitation.usedBy === account.key
  if (held?.confirmed && (mine || !invitation.handOver)) return held
  if (invitation.usedBy !== null && !mine) throw used()
  if (invitation.expiresAt < context.now || !(await inviterStands(invitation, context))) throw dead()
  if (held && held._id === invitation.invitedBy)
    throw wrongField('code', '这是您自己发出的交接码，请交给接手的人')
  if (invitation.role === 'enterprise' && input.phone === undefined) throw wrongField('phone', '请填写手机号')
  if (!mine && !(await takeInvitation(invitation._id, account.key))) throw used()
  if (held?.confirmed) return held
  const made = invited(invitation, input, account, context)
  return held ? confirmed(held, made, account, context) : keep(account, made)
}

/** Takes the code; a retry answers the same, a second person is refused. */
export async function accept(context: Context, input: Input): Promise<IdentityView> {
  const account = accountIn(context)
  const { TRIAL_CODE } = context.environment
  const code = hashOf(input.code)
  if (TRIAL_CODE !== undefined && code === hashOf(TRIAL_CODE)) return acceptTrial(context, account, input.id)
  const invitation = await findInvitation(code)
  if (!invitation) throw dead()
  const identity = await take(invitation, input, account, context)
  await settle(identity, invitation, context)
  return identityView(identity, context)
}
