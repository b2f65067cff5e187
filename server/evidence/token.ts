/** The proof that a file was received: what the server read of it, signed for one account; see decision 10. */
import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { type EvidenceFile, MEDIA } from '../../domain/evidence/evidence'
import { keyedHash } from '../seal'

/** Whose files: `ownerKey` of the account. */
type Holder = { ownerKey: string }

const evidenceFile = z.object({
  id: z.string(),
  fileId: z.string(),
  name: z.string(),
  media: z.enum(MEDIA),
  type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  at: z.string(),
})

/** The account's key goes into the signature alone: a token says nothing of whose it is. */
const signatureOf = (payload: string, { ownerKey }: Holder, secret: string): string =>
  keyedHash('file', `${ownerKey} ${payload}`, secret)

/** Signs what was read of a file for the account that uploaded it. */
export function fileToken(file: EvidenceFile, holder: Holder, secret: string): string {
  const payload = Buffer.from(JSON.stringify(file)).toString('base64url')
  return `${payload}.${signatureOf(payload, holder, secret)}`
}

/** What a token proves; null for one that is not ours, was changed, or is another account's. */
export function fileOfToken(token: string, holder: Holder, secret: string): EvidenceFile | null {
  const [payload = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(payload, holder, secret))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return evidenceFile.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
}
