/** What a matter was routed with beside its report: what was known of the reporter on the day, kept under the seal. */
import * as z from 'zod/mini'
import type { Matter } from '../../domain/matter/matter'
import type { ReporterContext } from '../../domain/routing/report'
import type { SealedReporter } from '../identity/sealed-reporter'
import { type SealKeys, unseal } from '../seal'

const routedWith = z.object({
  enterprise: z.string(),
  county: z.nullable(z.string()),
  association: z.nullable(z.string()),
})

/** What a matter seals: who reported, and what it was routed with. */
export const sealedWith = (
  reporter: SealedReporter,
  { county, association }: ReporterContext,
): SealedReporter & z.infer<typeof routedWith> => ({
  ...reporter,
  county: county ?? null,
  association: association ?? null,
})

/**
 * The reporter's context as on the day of receipt, for routing the matter again; null where the matter is older than
 * its keeping.
 */
export function contextOf(
  { reporter }: Pick<Matter, 'reporter'>,
  sealKeys: SealKeys,
): ReporterContext | null {
  const { success, data } = routedWith.safeParse(unseal(reporter, sealKeys))
  if (!success) return null
  const { enterprise, county, association } = data
  return { enterprise, ...(county && { county }), ...(association && { association }) }
}
