/** The message centre: nothing is written for it; it is a view of the history by role. */
import type { Inputs, Outputs } from '../../contract'
import { participantsOf, type Relation, relationTo, SIGHT, type Viewer } from '../../domain/access/relation'
import type { Entry, Matter } from '../../domain/matter/matter'
import { objectionDecidedAt } from '../../domain/matter/object'
import { type SignedIn, viewerOf } from '../context'
import { seenAtOf, setSeenAt } from '../store/identities'
import { PAGE, participantPage } from '../store/matters'
import { audienceOf, entryText, entryTitle, isVisible } from '../view/entry'

/** Messages told of one matter, and characters of each: the rest is read in the matter. */
const NEWEST = 10
const EXCERPT = 120

const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)

type Group = Outputs['message']['list']['groups'][number]

/** What somebody does oneself is no message to oneself; a colleague who left leaves work to whoever stays. */
function fromOthers(entry: Entry, context: SignedIn): boolean {
  if (entry.kind === 'released') return true
  if (entry.by.role === 'reporter') return context.me.role !== 'enterprise'
  return !('org' in entry.by) || entry.by.org !== context.me.org
}

/** What a submission or an assignment means to the staff who read of it. */
const ARRIVED: Record<Relation, string | null> = {
  owner: null,
  responsible: '新派来一件，请签收',
  adviser: '企业请您协助',
  informed: '告知您一件',
  oversight: null,
}

/** Whether the section left a matter where it lay: nothing came to anybody by that. */
const leftThere = (matter: Matter, { at }: Entry): boolean =>
  objectionDecidedAt(matter, at)?.decided?.outcome === 'kept'

/** The entry by which a matter came to an organisation: its assignment by the section, else the submission. */
const arrivalAt = (matter: Matter, org: string): Entry | undefined =>
  matter.history.find(row => row.kind === 'assign' && row.to === org && !leftThere(matter, row)) ??
  matter.history.find(row => row.kind === 'submitted')

function messageTitle(entry: Entry, matter: Matter, relation: Relation, viewer: Viewer): string {
  const { org } = viewer
  const title = entryTitle(entry, matter, audienceOf(viewer))
  if (entry.kind === 'object' && org === 'section') return `${title}，请您决定由谁办理`
  if (entry !== arrivalAt(matter, org)) return title
  const toDecide = org === 'section' && matter.answer.responsible.kind === 'triage'
  return (toDecide ? '规则定不了，请您分拨' : ARRIVED[relation]) ?? title
}

function groupOf(matter: Matter, context: SignedIn, seenAt: string): Group | null {
  const viewer = viewerOf(context)
  const relation = relationTo(matter, viewer)
  if (!relation) return null
  const messages = matter.history
    .filter(entry => fromOthers(entry, context) && isVisible(entry, matter, SIGHT[relation], viewer))
    .filter(entry => entry.kind !== 'opened' || context.me.role === 'enterprise')
    .map(entry => ({
      id: entry.id,
      at: entry.at,
      title: messageTitle(entry, matter, relation, viewer),
      text: excerpt(entryText(entry, viewer) ?? ''),
      unread: entry.at > seenAt,
    }))
    .reverse()
    .slice(0, NEWEST)
  if (messages.length === 0) return null
  const unread = messages.filter(message => message.unread).length
  const { _id, number, title, lastEventAt } = matter
  return { matter: _id, number, title, lastEventAt, unread, messages }
}

export async function list(
  context: SignedIn,
  input: Inputs['message']['list'],
): Promise<Outputs['message']['list']> {
  const [found, seenAt] = await Promise.all([
    participantPage(participantsOf(viewerOf(context)), input.cursor ?? null),
    seenAtOf(context.me._id),
  ])
  const page = found.slice(0, PAGE)
  const groups = page.flatMap(matter => groupOf(matter, context, seenAt ?? context.me.createdAt) ?? [])
  return {
    groups,
    unread: groups.reduce((sum, group) => sum + group.unread, 0),
    next: found.length > PAGE ? (page.at(-1)?.recency ?? null) : null,
  }
}

export async function seen(
  context: SignedIn,
  { upTo }: Inputs['message']['seen'],
): Promise<Outputs['message']['seen']> {
  // What arrived after the list was read has not been seen.
  const seenAt = upTo !== undefined && upTo < context.now ? upTo : context.now
  await setSeenAt(context.me._id, seenAt)
  return { seenAt }
}
