/** What a claim shows for itself, and on whose desks it lies. */
import * as z from 'zod/mini'
import type { Sealed } from '../../domain/matter/matter'
import { orgOfCode, rulesInForce } from '../city'
import { letGo } from '../evidence/let-go'
import { type SealKeys, seal, unseal } from '../seal'
import type { Identity } from '../store/identities'
import { TRIAL_DESKS } from '../trial'

const shown = z.object({
  /** Where the storage keeps the licence's picture, and its hash. */
  licence: z.nullable(z.object({ fileId: z.string(), sha256: z.string() })),
  /** The directory's id of the association that may confirm as well. */
  association: z.nullable(z.string()),
})

type Shown = z.infer<typeof shown>

export const sealClaim = (claim: Shown, keys: SealKeys): Sealed => seal(claim, keys)

/** What was shown; nothing where the claim was made before anything could be. */
export const openClaim = ({ claim }: Identity, keys: SealKeys): Shown =>
  claim ? shown.parse(unseal(claim, keys)) : { licence: null, association: null }

/** The licence served to decide the claim; afterwards nobody needs its picture. */
export async function dropLicence(claim: Identity, keys: SealKeys): Promise<void> {
  const { licence } = openClaim(claim, keys)
  if (licence !== null) await letGo([licence])
}

type Claimed = { county: string; association: string | null; trial: boolean }

/** The county's bureau, and the workstation of the association that was named; in a trial the trial's own. */
export function claimDesksOf({ county, association, trial }: Claimed): string[] {
  if (trial) return [TRIAL_DESKS.responsible, ...(association ? [TRIAL_DESKS.workstation] : [])]
  const { organisations } = rulesInForce().pack
  const workstation = organisations.find(org => association !== null && org.parent === association)
  return [orgOfCode(county), workstation?.id].flatMap(desk => desk ?? [])
}
