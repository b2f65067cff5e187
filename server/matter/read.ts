/** Reading matters: one, and the caller's own. */
import type { Inputs, Outputs } from '../../contract'
import { isAway } from '../../domain/access/leave'
import { participantsOf, relationTo } from '../../domain/access/relation'
import type { Matter } from '../../domain/matter/matter'
import { type SignedIn, viewerOf } from '../context'
import { notFound } from '../refusal'
import { findIdentity } from '../store/identities'
import { findMatter, PAGE, participantRows } from '../store/matters'
import { matterRow, matterView } from '../view/matter-view'

/** Until when a colleague who holds the task is away, or null; one database call where somebody else holds it. */
async function leaveOfHandler({ assignments }: Matter, { me, now }: SignedIn): Promise<string | null> {
  const handler = assignments.find(task => task.part === me.role && task.org === me.org)?.handler
  if (!handler || handler.identity === me._id) return null
  const away = (await findIdentity(handler.identity))?.away ?? null
  return isAway(away, now) ? away.until : null
}

/** One matter as the caller may see it. */
export async function read(
  context: SignedIn,
  input: Inputs['matter']['read'],
): Promise<Outputs['matter']['read']> {
  const matter = await findMatter(input.id)
  if (!matter) throw notFound()
  const viewer = viewerOf(context)
  // The right comes first: of what does not exist for the caller nothing more is looked up.
  if (!relationTo(matter, viewer)) throw notFound()
  return matterView(matter, viewer, context.now, await leaveOfHandler(matter, context))
}

/** The caller's own matters, the latest event first. */
export async function mine(
  context: SignedIn,
  input: Inputs['matter']['mine'],
): Promise<Outputs['matter']['mine']> {
  const viewer = viewerOf(context)
  const found = await participantRows(participantsOf(viewer), input.cursor ?? null)
  const page = found.slice(0, PAGE)
  return {
    rows: page
      .filter(matter => relationTo(matter, viewer) === 'owner')
      .map(matter => matterRow(matter, viewer, context.now)),
    next: found.length > PAGE ? (page.at(-1)?.recency ?? null) : null,
  }
}
