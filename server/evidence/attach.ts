/** Files that come with a submission: proven by their tokens, merged where they are the same, photos waiting for the check. */
import type { Inputs } from '../../contract'
import type { Evidence, EvidenceFile } from '../../domain/evidence/evidence'
import type { SignedIn } from '../context'
import { Refusal } from '../refusal'
import { fileOfToken } from './token'

type Attachments = Inputs['matter']['submit']['evidence']
type Caller = Pick<SignedIn, 'account' | 'environment'>

const refused = (field: string, message: string) =>
  new Refusal('INVALID_INPUT', '请检查附件', [{ field, message }])

/**
 * The file that a token of the calling account proves. Throws INVALID_INPUT on the field for a token that is not ours,
 * was changed, or is another account's.
 */
export function provenFile({ account, environment }: Caller, token: string, field: string): EvidenceFile {
  const file = fileOfToken(token, account, environment.OWNER_SECRET)
  if (!file) throw refused(field, '这个附件不是用现在的微信号上传的，或者已经失效，请重新上传')
  return file
}

/** A file becomes evidence; WeChat checks photos alone. */
export const asEvidence = (file: EvidenceFile, said: Pick<Evidence, 'exposes' | 'shows'>): Evidence => ({
  ...file,
  ...said,
  check: file.media === 'photo' ? 'waiting' : 'none',
})

/** One piece for each content: what was said of either copy holds, the careful word where they differ. */
export function mergeSame(pieces: readonly Evidence[]): Evidence[] {
  const merged = new Map<string, Evidence>()
  for (const piece of pieces) {
    const first = merged.get(piece.sha256)
    const both = first && { exposes: first.exposes || piece.exposes, shows: first.shows ?? piece.shows }
    merged.set(piece.sha256, { ...(first ?? piece), ...both })
  }
  return [...merged.values()]
}

/**
 * The evidence that a submission or an addition brings. Throws INVALID_INPUT on `evidence.<n>.token` for a token that
 * proves nothing, and where two different files carry one id.
 */
export function attachedEvidence(caller: Caller, attachments: Attachments): Evidence[] {
  const pieces = (attachments ?? []).map(({ token, exposes, shows }, at) =>
    asEvidence(provenFile(caller, token, `evidence.${at}.token`), { exposes, shows: shows ?? null }),
  )
  const merged = mergeSame(pieces)
  const twice = merged.find((piece, at) => merged.findIndex(other => other.id === piece.id) !== at)
  if (twice)
    throw refused(`evidence.${pieces.indexOf(twice)}.token`, '两个附件的编号相同，请重新上传其中一个')
  return merged
}
