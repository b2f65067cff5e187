/** Who may see and do what with a matter: role × relation, denied by default. */
import type { Assignment, Matter, Part } from '../matter/matter'
import { openObjection } from '../matter/object'
import { ACTIONS, type Action } from '../matter/states'
import { taskOf } from '../matter/tasks'
import { actionsFor, ownerActionsFor } from '../matter/transitions'
import type { Role } from './roles'

/** Whoever looks: an identity of an account. */
export type Viewer = {
  role: Role
  org: string
  ownerKey: string
  /** Of a confirmed enterprise; null for staff and for a claim that nobody confirmed. */
  enterpriseKey: string | null
  /** Id of the identity. */
  identity: string
  /** In charge of the organisation. */
  lead: boolean
  /** A reviewer's trial: sees trial matters and no others. */
  trial: boolean
}

/** Keys by which the database finds what a viewer takes part in: an organisation's, or a person's and the enterprise's. */
export const participantsOf = ({ role, org, ownerKey, enterpriseKey }: Viewer): string[] =>
  role === 'enterprise' ? [ownerKey, ...(enterpriseKey === null ? [] : [enterpriseKey])] : [org]

/** How a viewer stands to a matter; null means that for them it does not exist. */
export type Relation = 'owner' | 'responsible' | 'adviser' | 'informed' | 'oversight'

/** What decides who stands how to a matter. */
type Standing = Pick<
  Matter,
  'assignments' | 'informed' | 'ownerKey' | 'enterpriseKey' | 'trial' | 'objections'
>

/** Once an enterprise is confirmed the matter is the enterprise's alone: who no longer speaks for it sees it no more. */
const owns = ({ ownerKey, enterpriseKey }: Standing, viewer: Viewer): boolean =>
  enterpriseKey === null ? ownerKey === viewer.ownerKey : enterpriseKey === viewer.enterpriseKey

export function relationTo(matter: Standing, viewer: Viewer): Relation | null {
  // Who finds the right body for a matter that another one holds looks on, and from then on.
  const looksOn = (task: Assignment) =>
    task.triage && (task.queue === 'answered' || openObjection(matter) !== null)
  const holds = (part: Part) =>
    matter.assignments.some(task => task.part === part && task.org === viewer.org && !looksOn(task))
  if (viewer.trial && !matter.trial) return null
  // What is tried out is nobody's work: it exists on the trial desks, and for whoever filed it.
  if (matter.trial && !viewer.trial && viewer.role !== 'enterprise') return null
  switch (viewer.role) {
    case 'enterprise':
      return owns(matter, viewer) ? 'owner' : null
    case 'bureau':
      if (holds('bureau')) return 'responsible'
      return matter.informed.some(body => body.org === viewer.org) ? 'informed' : null
    case 'section':
      if (holds('section')) return 'responsible'
      return matter.trial ? null : 'oversight'
    case 'workstation':
      return holds('workstation') ? 'adviser' : null
    case 'partner':
    case 'admin':
      return null
  }
}

/** What a relation shows. */
export type Sight = {
  /** The reporter's words, the evidence and the facts read from them. */
  words: boolean
  /** What would betray who reported: evidence that was marked so, and the number of the right. */
  exposed: boolean
  /** The chain of rules and the candidates. */
  rules: boolean
  /** What staff wrote to the reporter. */
  replies: boolean
  /** What the reporter thought of the answer. */
  rating: boolean
  /** Opening the sealed reporter. */
  reporter: boolean
}

/**
 * Who handles a report may read it, who does not may not (投诉举报处理办法 37): a body that is only informed learns
 * that there is a matter and why it concerns it. The section oversees, but opens the reporter only of its own, and sees
 * as little as an adviser of what would betray the reporter.
 */
export const SIGHT: Record<Relation, Sight> = {
  owner: { words: true, exposed: true, rules: true, replies: true, rating: true, reporter: false },
  responsible: { words: true, exposed: true, rules: true, replies: true, rating: true, reporter: true },
  adviser: { words: true, exposed: false, rules: true, replies: true, rating: false, reporter: false },
  oversight: { words: true, exposed: false, rules: true, replies: true, rating: true, reporter: false },
  informed: { words: false, exposed: false, rules: false, replies: false, rating: false, reporter: false },
}

/** What the viewer can do to the matter now, the main one first. */
export function actionsOf(
  matter: Pick<Matter, 'assignments' | 'kind' | 'state' | 'rating' | 'objections' | 'trial'>,
  viewer: Viewer,
): Action[] {
  if (viewer.role === 'enterprise') return ownerActionsFor(matter)
  const own = taskOf(matter.assignments, viewer.org)
  if (own?.part !== viewer.role) return []
  const mayObject = !matter.trial && openObjection(matter) === null
  // The person in charge approves a prolongation (程序规定 18).
  const allowed = actionsFor(own, matter.kind, viewer.identity).filter(
    action => (action !== 'object' || mayObject) && (action !== 'extend' || viewer.lead),
  )
  const inOrder = ACTIONS.filter(action => allowed.includes(action))
  // What a colleague holds can be taken over, but going on with it comes first.
  const isHeld = own.handler !== null && inOrder.includes('take')
  return isHeld ? [...inOrder.filter(action => action !== 'take'), 'take'] : inOrder
}
