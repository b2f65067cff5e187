/** The public check: whether a file or a receipt of a hash was received, and when; nothing else. */
import type { Inputs, Outputs } from '../../contract'
import { mattersOfHash } from '../store/checks'

/** The earliest moment at which we had it: a matter's receipt, or later where the piece was added later. */
export async function check({ sha256 }: Inputs['evidence']['check']): Promise<Outputs['evidence']['check']> {
  const found = await mattersOfHash(sha256)
  const moments = found.flatMap(({ receivedAt, receipt, evidence }) => {
    if (receipt === sha256) return [receivedAt]
    const pieces = evidence.filter(piece => piece.sha256 === sha256)
    return pieces.flatMap(({ at }) => [at, receivedAt].sort().slice(-1))
  })
  const [at = null] = moments.sort()
  return { known: at !== null, at }
}
