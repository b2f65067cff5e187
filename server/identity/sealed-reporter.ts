/** What is sealed of an enterprise's contact, in the identity and in each matter that the person filed. */
import * as z from 'zod/mini'
import type { ReporterContext } from '../../domain/routing/report'
import { type SealKeys, unseal } from '../seal'
import type { Identity } from '../store/identities'

export const sealedReporter = z.object({
  enterprise: z.string(),
  creditCode: z.nullable(z.string()),
  confirmed: z.boolean(),
  contact: z.string(),
  phone: z.string(),
  openid: z.string(),
  /** The directory's id of the enterprise's association; absent in what was sealed before it was kept. */
  association: z.optional(z.nullable(z.string())),
})

export type SealedReporter = z.infer<typeof sealedReporter>

/** What routing is told of the enterprise beside its report. */
export function reporterContext({ sealed, county }: Identity, keys: SealKeys): ReporterContext {
  const { enterprise, association } = sealedReporter.parse(unseal(sealed, keys))
  return { enterprise, ...(county && { county }), ...(association && { association }) }
}
