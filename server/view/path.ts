/** What happened and what is to come, as points of a path. */
import type { Outputs } from '../../contract'
import type { Sight, Viewer } from '../../domain/access/relation'
import type { Entry, Matter } from '../../domain/matter/matter'
import { deadlinesOf } from './deadlines'
import { audienceOf, entryAuthor, entryText, entryTitle, isVisible } from './entry'
import type { Turn } from './turn'

type Step = Outputs['matter']['read']['path'][number]

function stepOf(entry: Entry, matter: Matter, viewer: Viewer, shown: ReadonlySet<string>): Step {
  const text = entryText(entry, viewer)
  return {
    id: entry.id,
    state: 'done',
    kind: entry.kind,
    adviser: entry.part === 'workstation',
    title: entryTitle(entry, matter, audienceOf(viewer)),
    by: text === null ? null : entryAuthor(entry, viewer),
    text,
    evidence: (entry.evidence ?? []).filter(id => shown.has(id)),
    at: entry.at,
  }
}

const AHEAD = { kind: null, adviser: false, by: null } as const

/** The path, oldest first; its last happened point is followed by what is to come. */
export function pathOf(
  matter: Matter,
  {
    sight,
    viewer,
    turn,
    evidence,
  }: {
    sight: Sight
    viewer: Viewer
    turn: Turn | null
    /** Ids of the evidence that the viewer sees. */
    evidence: string[]
  },
): Step[] {
  const shown = new Set(evidence)
  const done = matter.history
    .filter(entry => isVisible(entry, matter, sight, viewer))
    .map(entry => stepOf(entry, matter, viewer, shown))
  if (!turn || !sight.replies) return done
  const now: Step = {
    ...AHEAD,
    evidence: [],
    id: 'now',
    state: 'now',
    // Who waits for somebody else has no turn.
    title: turn.dueAt === null ? turn.doing : `轮到${turn.who}${turn.doing}`,
    text: turn.atDue,
    at: turn.dueAt,
  }
  // Deadlines of the responsible body alone: an adviser's task is no step of the matter.
  const later = deadlinesOf(matter)
    .filter(({ limit, state }) => limit !== 'workstation-answer' && state !== 'done')
    .filter(({ dueAt }) => turn.dueAt !== null && dueAt > turn.dueAt)
    .slice(0, 2)
    .map(
      (deadline): Step => ({
        ...AHEAD,
        evidence: [],
        id: `later-${deadline.limit}`,
        state: 'todo',
        title: deadline.what,
        text: null,
        at: deadline.dueAt,
      }),
    )
  return [...done, now, ...later]
}
