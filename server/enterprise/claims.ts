/** The claims that wait for a bureau or an association's workstation; here alone their seals are opened. */
import type { Inputs, Outputs } from '../../contract'
import { orgName } from '../city'
import type { SignedIn } from '../context'
import { isActive } from '../identity/active'
import { sealedReporter } from '../identity/sealed-reporter'
import { unseal } from '../seal'
import { CLAIMS_PAGE, claimsAt } from '../store/claims'
import { fileLinks } from '../store/evidence-files'
import { type Identity, membersOf } from '../store/identities'
import { openClaim } from './claim'
import { contactOf } from './contacts'

type Row = Outputs['enterprise']['claims']['rows'][number]

/** A page, the oldest first: two database calls, and one of the storage where a licence was sent. */
export async function claims(
  { me, sealKeys, environment }: SignedIn,
  input: Inputs['enterprise']['claims'],
): Promise<Outputs['enterprise']['claims']> {
  const found = await claimsAt(me.org, input.cursor ?? null)
  const page = found.slice(0, CLAIMS_PAGE).filter(row => isActive(row, environment))
  const shown = new Map(page.map(row => [row._id, openClaim(row, sealKeys)]))
  const [members, links] = await Promise.all([
    membersOf([...new Set(page.map(row => row.org))]),
    fileLinks([...shown.values()].flatMap(({ licence }) => licence?.fileId ?? [])),
  ])
  const rowOf = (claim: Identity): Row => {
    const {
      openid: _openid,
      confirmed: _confirmed,
      association: _named,
      ...told
    } = sealedReporter.parse(unseal(claim.sealed, sealKeys))
    const { licence = null, association = null } = shown.get(claim._id) ?? {}
    return {
      ...told,
      id: claim._id,
      creditCode: told.creditCode ?? '',
      county: claim.county ?? '',
      licence: licence && (links.get(licence.fileId) ?? null),
      association: association && orgName(association),
      createdAt: claim.createdAt,
      others: members
        .filter(row => row.org === claim.org && row.confirmed && isActive(row, environment))
        .map(row => contactOf(row, sealKeys)),
    }
  }
  return {
    rows: page.map(rowOf),
    next: found.length > CLAIMS_PAGE ? (found[CLAIMS_PAGE - 1]?.createdAt ?? null) : null,
  }
}
