/** Links to the evidence of a matter. */
import type { Inputs, Outputs } from '../../contract'
import { relationTo } from '../../domain/access/relation'
import { type SignedIn, viewerOf } from '../context'
import { notFound } from '../refusal'
import { fileLinks, LINK_SECONDS } from '../store/evidence-files'
import { findMatter } from '../store/matters'
import { later } from '../time'
import { openEvidence } from './visible'

/** Links to what the caller may open; a file that is gone from the storage has none. */
export async function links(
  context: SignedIn,
  input: Inputs['evidence']['links'],
): Promise<Outputs['evidence']['links']> {
  const matter = await findMatter(input.matter)
  const viewer = viewerOf(context)
  if (!matter || !relationTo(matter, viewer)) throw notFound()
  const pieces = openEvidence(matter, viewer)
  const urls = await fileLinks(pieces.map(piece => piece.fileId))
  return {
    links: pieces.flatMap(({ id, fileId }) => {
      const url = urls.get(fileId)
      return url ? [{ id, url }] : []
    }),
    expiresAt: later(context.now, LINK_SECONDS, 'second'),
  }
}
