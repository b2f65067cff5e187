/** What is sealed of an enterprise's contact, in the identity and in each matter that the person filed. */
import * as z from 'zod/mini'

export const sealedReporter = z.object({
  enterprise: z.string(),
  creditCode: z.nullable(z.string()),
  confirmed: z.boolean(),
  contact: z.string(),
  phone: z.string(),
  openid: z.string(),
})

export type SealedReporter = z.infer<typeof sealedReporter>
