/** An enterprise registers: a code is public, so this is only a claim until a bureau or an association confirms it. */
import type { Inputs } from '../../contract'
import { isCreditCode } from '../../domain/credit-code'
import { forget } from '../caller'
import { rulesInForce } from '../city'
import { checkText } from '../content/check-text'
import { type Account, accountIn, type Context } from '../context'
import { claimDesksOf, dropLicence, openClaim, sealClaim } from '../enterprise/claim'
import { fileOfToken } from '../evidence/token'
import { conflict, Refusal, wrongField } from '../refusal'
import { seal, unseal } from '../seal'
import { correctClaim } from '../store/claims'
import { FRESH, type Identity } from '../store/identities'
import { enterpriseOrg } from './enterprise-key'
import { keep } from './identities'
import { type IdentityView, identityView } from './identity-view'
import { sealedReporter } from './sealed-reporter'

type Input = Inputs['identity']['register']

/** The licence that a token proves; only a picture or a document can be one. */
function licenceOf(context: Context, account: Account, token: string | undefined) {
  if (token === undefined) return null
  const file = fileOfToken(token, account, context.environment.OWNER_SECRET)
  if (!file) throw wrongField('licence', '执照照片没有传好，请重新上传')
  if (file.media !== 'photo' && file.media !== 'document') {
    throw wrongField('licence', '营业执照请传照片或 PDF')
  }
  return { fileId: file.fileId, sha256: file.sha256 }
}

function checked(input: Input): void {
  if (!isCreditCode(input.creditCode))
    throw wrongField('creditCode', '统一社会信用代码的校验位不对，请核对执照')
  const { counties, organisations } = rulesInForce().pack
  if (!counties.some(county => county.code === input.county)) {
    throw wrongField('county', '请选择本市的县区')
  }
  const known = (id: string) => organisations.some(org => org.id === id && org.kind === 'association')
  if (input.association && !known(input.association)) throw wrongField('association', '请选择名录里的协会')
}

/** Whether a confirmed contact registered with the very same words. */
function isKnown(
  made: Identity,
  { enterprise, contact, phone, county }: Input,
  { sealKeys }: Context,
): boolean {
  const known = sealedReporter.parse(unseal(made.sealed, sealKeys))
  return (
    known.enterprise === enterprise &&
    known.contact === contact &&
    known.phone === phone &&
    made.county === county
  )
}

/** What was confirmed cannot be changed by claiming it anew; nothing may vanish silently either. */
const settled = () =>
  new Refusal(
    'CONFLICT',
    '您已经是这家企业的联系人，这次填写的没有存；要改姓名或电话，请先在“我的”里退出这个身份，再登记',
  )

/** Registers, or corrects a claim that is undecided or was declined: then it waits again. */
export async function register(context: Context, input: Input): Promise<IdentityView> {
  const account = accountIn(context)
  checked(input)
  await checkText(account.openid, { enterprise: input.enterprise, contact: input.contact })
  const { id, enterprise, creditCode, county, contact, phone, association = null } = input
  // A reviewer's claim lies on the trial's desks.
  const trial = context.me?.trial ?? false
  const licence = licenceOf(context, account, input.licence)
  const claim: Identity = {
    ...FRESH,
    _id: id,
    account: account.key,
    role: 'enterprise',
    org: enterpriseOrg(creditCode, trial, context.environment.OWNER_SECRET),
    orgName: null,
    name: null,
    lead: false,
    county,
    confirmed: false,
    trial,
    sealed: seal(
      { enterprise, creditCode, confirmed: false, contact, phone, openid: account.openid, association },
      context.sealKeys,
    ),
    claim: sealClaim({ licence, association }, context.sealKeys),
    claimDesks: claimDesksOf({ county, association, trial }),
    createdAt: context.now,
  }
  const made = await keep(account, claim)
  if (made === claim) return identityView(made, context)
  if (made.confirmed) {
    if (!isKnown(made, input, context)) throw settled()
    return identityView(made, context)
  }
  // A licence that was shown before need not be sent again.
  const shown = licence ?? openClaim(made, context.sealKeys).licence
  const corrected: Identity = {
    ...made,
    sealed: claim.sealed,
    county,
    declined: null,
    claim: sealClaim({ licence: shown, association }, context.sealKeys),
    claimDesks: claim.claimDesks,
  }
  if (!(await correctClaim(corrected))) throw conflict()
  if (shown?.fileId !== openClaim(made, context.sealKeys).licence?.fileId) {
    await dropLicence(made, context.sealKeys)
  }
  forget(account)
  return identityView(corrected, context)
}
