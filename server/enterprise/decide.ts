/** A bureau or an association's workstation confirms or declines a claim. */
import type { Inputs, Outputs } from '../../contract'
import { checkText } from '../content/check-text'
import type { SignedIn } from '../context'
import { isActive } from '../identity/active'
import { end } from '../identity/end'
import { sealedReporter } from '../identity/sealed-reporter'
import { conflict, notFound, Refusal, wrongField } from '../refusal'
import { seal, unseal } from '../seal'
import { settleClaim } from '../store/claims'
import { type Decision, findIdentity, type Identity } from '../store/identities'
import { adoptAll } from './adopt'
import { dropLicence, openClaim } from './claim'

type Input = Inputs['enterprise']['decide']

/** The claim, where it lies or lay on the caller's desk. */
async function claimOf({ me, environment }: SignedIn, id: string): Promise<Identity> {
  const claim = await findIdentity(id)
  const desks = [...(claim?.claimDesks ?? []), ...(claim?.decidedBy?.desks ?? [])]
  if (!claim || !isActive(claim, environment) || !desks.includes(me.org)) throw notFound('登记')
  return claim
}

/** Whether a decision that stands is the one that is asked for now. */
const isSame = ({ decidedBy, declined }: Identity, { yes, why, replaces }: Input): boolean =>
  decidedBy?.yes === yes &&
  decidedBy.replaces === (yes ? (replaces ?? null) : null) &&
  (yes || declined === null || declined.why === why)

/** Whoever claims must not decide it, except where a reviewer plays every part. */
function checked({ account }: SignedIn, claim: Identity, { yes, why }: Input): void {
  if (!yes && why === undefined) throw wrongField('why', '请写明不确认的原因，企业会看到')
  if (claim.account === account.key && !claim.trial) {
    throw new Refusal('NOT_ALLOWED_NOW', '这是您本人的登记，请由同事确认')
  }
}

async function contactToReplace(claim: Identity, { replaces }: Input): Promise<Identity | null> {
  if (replaces === undefined) return null
  const contact = await findIdentity(replaces)
  if (!contact?.confirmed || contact.org !== claim.org || contact._id === claim._id) {
    throw wrongField('replaces', '要替换的人不是这家企业现在的联系人，请刷新后再选')
  }
  return contact
}

async function settle(context: SignedIn, claim: Identity, input: Input): Promise<Identity> {
  const { me, now, sealKeys } = context
  const { id, yes, why } = input
  const replaced = yes ? await contactToReplace(claim, input) : null
  const decidedBy: Decision = {
    id,
    identity: me._id,
    org: me.org,
    at: now,
    desks: claim.claimDesks ?? [],
    yes,
    replaces: replaced?._id ?? null,
  }
  const known = sealedReporter.parse(unseal(claim.sealed, sealKeys))
  const settled = {
    confirmed: yes,
    // The claim goes with its confirmation; the association stays, for its workstation comes first.
    sealed: seal(
      { ...known, association: known.association ?? openClaim(claim, sealKeys).association, confirmed: yes },
      sealKeys,
    ),
    declined: yes || why === undefined ? null : { why, at: now },
    decidedBy,
  }
  if (!(await settleClaim(claim, settled))) throw conflict()
  if (yes) await dropLicence(claim, sealKeys)
  return { ...claim, ...settled }
}

/** What follows from a confirmation; done again by a retry that finds it half done. */
async function follow(context: SignedIn, claim: Identity): Promise<void> {
  const { me } = context
  if (!claim.confirmed || me.role === 'enterprise') return
  const lost = claim.decidedBy?.replaces ? await findIdentity(claim.decidedBy.replaces) : null
  if (lost && lost.left === null) await end(lost, context)
  await adoptAll(context, claim, { role: me.role, org: me.org, identity: me._id, name: me.name ?? '' })
}

/** Decides, once: the same call again goes on where it broke off, another decision is refused. */
export async function decide(context: SignedIn, input: Input): Promise<Outputs['enterprise']['decide']> {
  const claim = await claimOf(context, input.claim)
  const isRetry = claim.decidedBy?.id === input.id
  const isOpen = claim.claimDesks !== undefined && !isRetry
  if (isOpen) checked(context, claim, input)
  else if (!isSame(claim, input)) throw conflict()
  if (isOpen) await checkText(context.account.openid, { why: input.why })
  const decided = isOpen ? await settle(context, claim, input) : claim
  await follow(context, decided)
  return { claim: claim._id, confirmed: input.yes }
}
