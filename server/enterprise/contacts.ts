/** Who speaks for an enterprise, and how one more does. */
import { isDeepStrictEqual } from 'node:util'
import type { Inputs, Outputs } from '../../contract'
import { checkText } from '../content/check-text'
import type { SignedIn } from '../context'
import { sealedInvitation } from '../identity/accept'
import { isActive } from '../identity/active'
import { codeFor, hashOf, INVITATION_DAYS } from '../identity/code'
import { invitationTaken } from '../identity/invite'
import { sealedReporter } from '../identity/sealed-reporter'
import { Refusal } from '../refusal'
import { type SealKeys, seal, unseal } from '../seal'
import { type Identity, membersOf } from '../store/identities'
import { putInvitation } from '../store/invitations'
import { later } from '../time'

type Contact = Outputs['enterprise']['claims']['rows'][number]['others'][number]

/** A contact as the others of the same enterprise, or whoever decides a claim, may see it. */
export function contactOf({ _id, sealed, createdAt }: Identity, keys: SealKeys): Contact {
  const { contact, phone } = sealedReporter.parse(unseal(sealed, keys))
  return { id: _id, name: contact, phoneTail: phone.slice(-4), since: createdAt }
}

/** The caller's enterprise; a claim is alone, whoever else there is. */
export async function contacts({
  me,
  sealKeys,
  environment,
}: SignedIn): Promise<Outputs['enterprise']['contacts']> {
  const members = me.confirmed ? await membersOf([me.org]) : [me]
  return {
    contacts: members
      .filter(row => row._id === me._id || (row.confirmed && isActive(row, environment)))
      .map(row => ({ ...contactOf(row, sealKeys), you: row._id === me._id })),
    mayInvite: me.confirmed,
  }
}

/** Makes the code for another contact; what makes the identity lies sealed in the invitation. */
export async function inviteContact(
  { me, account, now, sealKeys, environment }: SignedIn,
  { id, name, handOver }: Inputs['enterprise']['inviteContact'],
): Promise<Outputs['enterprise']['inviteContact']> {
  if (!me.confirmed) {
    throw new Refusal('NOT_ALLOWED_NOW', '您的企业身份还没有经市场监管局或协会确认，确认后才能邀请同事')
  }
  await checkText(account.openid, { name })
  const { enterprise, creditCode, association } = sealedReporter.parse(unseal(me.sealed, sealKeys))
  const content = { enterprise, creditCode, county: me.county, name, ...(association && { association }) }
  const code = codeFor(`${account.key} ${id}`, environment.OWNER_SECRET)
  const stored = await putInvitation({
    _id: hashOf(code),
    schema: 1,
    org: me.org,
    role: 'enterprise',
    name: '',
    lead: false,
    expiresAt: later(now, INVITATION_DAYS, 'day'),
    usedBy: null,
    invitedBy: me._id,
    sealed: seal(content, sealKeys),
    handOver,
    trial: me.trial,
  })
  const same =
    stored.sealed !== undefined &&
    stored.org === me.org &&
    stored.handOver === handOver &&
    isDeepStrictEqual(sealedInvitation.parse(unseal(stored.sealed, sealKeys)), content)
  if (!same) throw invitationTaken()
  return { code, expiresAt: stored.expiresAt }
}
