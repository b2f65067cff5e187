/** Reading matters: one, and the caller's own. */
import type { Inputs, Outputs } from '../../contract'
import { type SignedIn, viewerOf } from '../context'
import { notFound } from '../refusal'
import { findMatter, PAGE, participantRows } from '../store/matters'
import { matterRow, matterView } from '../view/matter-view'

/** One matter as the caller may see it. */
export async function read(
  context: SignedIn,
  input: Inputs['matter']['read'],
): Promise<Outputs['matter']['read']> {
  const matter = await findMatter(input.id)
  if (!matter) throw notFound()
  return matterView(matter, viewerOf(context), context.now)
}

/** The caller's own matters, the latest event first. */
export async function mine(
  context: SignedIn,
  input: Inputs['matter']['mine'],
): Promise<Outputs['matter']['mine']> {
  const found = await participantRows(context.account.ownerKey, input.cursor ?? null)
  const page = found.slice(0, PAGE)
  return {
    rows: page.map(matter => matterRow(matter, viewerOf(context), context.now)),
    next: found.length > PAGE ? (page.at(-1)?.recency ?? null) : null,
  }
}
