/** Who may see and do what with a matter: role × relation, denied by default. */
import type { Matter, Part } from '../matter/matter'
import { ACTIONS, type Action } from '../matter/states'
import { actionsFor } from '../matter/transitions'
import type { Role } from './roles'

/** Whoever looks: an identity of an account. */
export type Viewer = { role: Role; org: string; ownerKey: string }

/** How a viewer stands to a matter; null means that for them it does not exist. */
export type Relation = 'owner' | 'responsible' | 'adviser' | 'informed' | 'oversight'

/** What decides who stands how to a matter. */
type Standing = Pick<Matter, 'assignments' | 'informed' | 'ownerKey'>

export function relationTo(matter: Standing, viewer: Viewer): Relation | null {
  const holds = (part: Part) => matter.assignments.some(task => task.part === part && task.org === viewer.org)
  switch (viewer.role) {
    case 'enterprise':
      return matter.ownerKey === viewer.ownerKey ? 'owner' : null
    case 'bureau':
      if (holds('bureau')) return 'responsible'
      return matter.informed.some(body => body.org === viewer.org) ? 'informed' : null
    case 'section':
      return holds('section') ? 'responsible' : 'oversight'
    case 'workstation':
      return holds('workstation') ? 'adviser' : null
    case 'partner':
    case 'admin':
      return null
  }
}

/** What a relation shows. */
export type Sight = {
  /** The reporter's words and the facts read from them. */
  words: boolean
  /** The chain of rules and the candidates. */
  rules: boolean
  /** What staff wrote to the reporter. */
  replies: boolean
  /** Opening the sealed reporter. */
  reporter: boolean
}

/**
 * Who handles a report may read it, who does not may not (投诉举报处理办法 37): a body that is only informed learns
 * that there is a matter and why it concerns it. The section oversees, but opens the reporter only of its own.
 */
export const SIGHT: Record<Relation, Sight> = {
  owner: { words: true, rules: true, replies: true, reporter: false },
  responsible: { words: true, rules: true, replies: true, reporter: true },
  adviser: { words: true, rules: true, replies: true, reporter: false },
  oversight: { words: true, rules: true, replies: true, reporter: false },
  informed: { words: false, rules: false, replies: false, reporter: false },
}

/** What the viewer's organisation can do to the matter now, the main one first. */
export function actionsOf(matter: Pick<Matter, 'assignments'>, viewer: Viewer): Action[] {
  if (viewer.role === 'enterprise') return []
  const own = matter.assignments.find(task => task.org === viewer.org && task.part === viewer.role)
  if (!own) return []
  const allowed = actionsFor(own)
  return ACTIONS.filter(action => allowed.includes(action))
}
