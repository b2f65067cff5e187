/** How one becomes somebody: an enterprise registers, staff take an invitation. */
import { createHash, createHmac } from 'node:crypto'
import type { Inputs, Outputs } from '../../contract'
import type { Role } from '../../domain/access/roles'
import { isCreditCode } from '../../domain/credit-code'
import type { Organisation } from '../../domain/directory'
import { forget } from '../caller'
import { cityPack, organisation } from '../city'
import type { Account, Context, SignedIn } from '../context'
import { Refusal } from '../refusal'
import { keyedHash, seal } from '../seal'
import {
  correctClaim,
  findInvitation,
  type Identity,
  putIdentity,
  putInvitation,
  takeInvitation,
} from '../store/identities'
import { later } from '../time'
import { type IdentityView, identityView } from './identity-view'

/** An invitation is good for three days. */
const INVITATION_DAYS = 3

const ROLE_OF: Record<Organisation['kind'], Role | null> = {
  bureau: 'bureau',
  section: 'section',
  workstation: 'workstation',
  association: null,
  partner: 'partner',
}

const invalid = (field: string, message: string) =>
  new Refusal('INVALID_INPUT', '请检查填写的内容', [{ field, message }])

const needAccount = (context: Context): Account => {
  if (!context.account) throw new Refusal('SIGN_IN_REQUIRED', '请在微信里打开后再操作')
  return context.account
}

const hashOf = (code: string): string =>
  createHash('sha256').update(code.toUpperCase().replaceAll('-', '')).digest('base64url')

export const mine = (context: Context): Outputs['identity']['mine'] => ({
  identities: context.identities.map(row => identityView(row, context.sealKeys)),
})

/** The code follows from the call's id, so that a retry tells the same one; nobody without the secret can guess it. */
function codeFor(id: string, secret: string): string {
  const digits = createHmac('sha256', secret).update(`invitation ${id}`).digest('hex').toUpperCase()
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}`
}

export async function invite(
  context: SignedIn,
  input: Inputs['identity']['invite'],
): Promise<Outputs['identity']['invite']> {
  const org = organisation(input.org)
  const role = org && (input.administrator && org.kind === 'section' ? 'admin' : ROLE_OF[org.kind])
  if (!role) throw invalid('org', '名录里没有这个单位，或这类单位不设账号')
  const code = codeFor(`${context.account.key} ${input.id}`, context.environment.OWNER_SECRET)
  const expiresAt = later(context.now, INVITATION_DAYS, 'day')
  const { name, lead } = input
  const stored = await putInvitation({
    _id: hashOf(code),
    schema: 1,
    org: input.org,
    role,
    name,
    lead,
    expiresAt,
    usedBy: null,
  })
  const same =
    stored.org === input.org && stored.role === role && stored.name === name && stored.lead === lead
  if (!same) throw new Refusal('CONFLICT', '这个编号已用于另一份邀请，请返回重试')
  return { code, expiresAt: stored.expiresAt }
}

async function store(context: Context, account: Account, identity: Identity): Promise<IdentityView> {
  const stored = await putIdentity(identity)
  if (!stored) throw new Refusal('CONFLICT', '编号重复，请返回重试')
  forget(account)
  return identityView(stored, context.sealKeys)
}

export async function accept(context: Context, input: Inputs['identity']['accept']): Promise<IdentityView> {
  const account = needAccount(context)
  const invitation = await findInvitation(hashOf(input.code))
  const dead = !invitation || (invitation.expiresAt < context.now && invitation.usedBy !== account.key)
  if (dead) throw invalid('code', '邀请码不对或已过期，请向管理员要一个新的')
  const taken = invitation.usedBy === account.key || (await takeInvitation(invitation._id, account.key))
  if (!taken) throw invalid('code', '这个邀请码已被用过，每个邀请码只能用一次')
  const org = organisation(invitation.org)
  return store(context, account, {
    _id: input.id,
    schema: 1,
    account: account.key,
    role: invitation.role,
    org: invitation.org,
    orgName: org?.name ?? invitation.org,
    name: invitation.name,
    lead: invitation.lead,
    county: org?.county ?? null,
    confirmed: true,
    sealed: seal({ openid: account.openid }, context.sealKeys),
    createdAt: context.now,
    seenAt: null,
  })
}

export async function register(
  context: Context,
  input: Inputs['identity']['register'],
): Promise<IdentityView> {
  const account = needAccount(context)
  if (!isCreditCode(input.creditCode)) throw invalid('creditCode', '统一社会信用代码的校验位不对，请核对执照')
  if (!cityPack.counties.some(county => county.code === input.county)) {
    throw invalid('county', '请选择本市的县区')
  }
  const { id, enterprise, creditCode, county, contact, phone } = input
  const claim: Identity = {
    _id: id,
    schema: 1,
    account: account.key,
    role: 'enterprise',
    org: `ent-${keyedHash('enterprise', creditCode, context.environment.OWNER_SECRET)}`,
    orgName: null,
    name: null,
    lead: false,
    county,
    // A code is public, so a claim is only a claim until a bureau or an association confirms it.
    confirmed: false,
    sealed: seal(
      { enterprise, creditCode, confirmed: false, contact, phone, openid: account.openid },
      context.sealKeys,
    ),
    createdAt: context.now,
    seenAt: null,
  }
  const made = await store(context, account, claim)
  if (made.id === id || made.confirmed) return made
  // The same enterprise again: what the person corrected counts.
  await correctClaim({ ...claim, _id: made.id })
  forget(account)
  return identityView({ ...claim, _id: made.id }, context.sealKeys)
}
