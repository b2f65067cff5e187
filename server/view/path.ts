/** What happened and what is to come, as points of a path. */
import type { Outputs } from '../../contract'
import type { Sight, Viewer } from '../../domain/access/relation'
import type { Entry, Matter } from '../../domain/matter/matter'
import { organisation, orgName } from '../city'
import { deadlinesOf } from './deadlines'
import type { Turn } from './turn'

type Step = Outputs['matter']['read']['path'][number]

const shortName = (org: string): string => organisation(org)?.shortName ?? orgName(org)

const submittedTo = (matter: Matter): string => {
  if (matter.state === 'guided') return '已记录，并告诉您该找谁'
  const first =
    matter.answer.responsible.kind === 'triage' ? ['section'] : matter.assignments.map(task => task.org)
  const told = matter.assignments
    .filter(task => task.part === 'workstation' && !first.includes(task.org))
    .map(task => task.org)
  return `送达${[...first, ...told].map(shortName).join('、')}`
}

/** One line about an entry. */
export function entryTitle(entry: Entry, matter: Matter): string {
  const org = 'org' in entry.by ? shortName(entry.by.org) : ''
  switch (entry.kind) {
    case 'submitted':
      return submittedTo(matter)
    case 'sign':
      return entry.part === 'workstation' ? `${org}接受协助` : `${org}已签收`
    case 'reply':
      return entry.part === 'workstation' ? `${org}的意见` : `${org}答复`
    case 'tell':
      return `${org}告知进展`
    case 'assign':
      return entry.to === 'section'
        ? `${org}决定由本科室负责`
        : `${org}确认由${shortName(entry.to ?? '')}负责`
    case 'overdue':
      return `${shortName(entry.to ?? '')}：${entry.text ?? ''}已超期`
    case 'opened':
      return `${org}查看了${matter.kind === 'consultation' ? '咨询人' : '举报人'}身份`
  }
}

/** Entries that carry what a person wrote; the system's carry their words in the title. */
const WRITTEN: readonly Entry['kind'][] = ['reply', 'tell', 'assign']

/** What a person wrote, or null. */
export const entryText = (entry: Entry): string | null => (WRITTEN.includes(entry.kind) ? entry.text : null)

/** Readings of the reporter are for the reporter and for who oversees. */
function visible(entry: Entry, sight: Sight, viewer: Viewer): boolean {
  if (entry.kind === 'opened') return viewer.role === 'enterprise' || viewer.role === 'section'
  return sight.replies || entry.kind === 'submitted'
}

/** The path, oldest first; its last happened point is followed by what is to come. */
export function pathOf(matter: Matter, sight: Sight, viewer: Viewer, turn: Turn | null): Step[] {
  const done = matter.history
    .filter(entry => visible(entry, sight, viewer))
    .map(
      (entry): Step => ({
        id: entry.id,
        state: 'done',
        kind: entry.kind,
        adviser: entry.part === 'workstation',
        title: entryTitle(entry, matter),
        by: entryText(entry) !== null && 'org' in entry.by ? shortName(entry.by.org) : null,
        text: entryText(entry),
        at: entry.at,
      }),
    )
  if (!turn || !sight.replies) return done
  const now: Step = {
    id: 'now',
    state: 'now',
    kind: null,
    adviser: false,
    title: `轮到${turn.who}${turn.doing}`,
    by: null,
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
        id: `later-${deadline.limit}`,
        state: 'todo',
        kind: null,
        adviser: false,
        title: deadline.what,
        by: null,
        text: null,
        at: deadline.dueAt,
      }),
    )
  return [...done, now, ...later]
}
