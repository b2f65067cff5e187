/** What acting is called: the workstation accepts and advises, the section assigns, the others sign and answer. */
import type { Action } from '../../../domain/matter/states'
import type { MatterView } from '../matter/matter-words'
import type { Identity, Part } from '../session/session'

/** The name of an action on a button; `again` where one has written before. */
export const actionWords = (action: Action, part: Part, again = false): string => {
  const station = part === 'workstation'
  if (action === 'assign') return '分拨'
  if (action === 'take') return '接手'
  if (action === 'sign') return station ? '接受协助' : '签收'
  if (again) return station ? '补充意见' : '补充答复'
  return station ? '写意见' : '答复'
}

/** Whether the viewer's office has written already; an adviser's opinion does not end a matter, so the path tells. */
export const hasWritten = ({ state, path }: MatterView, identity: Identity | null): boolean =>
  identity?.role === 'workstation'
    ? path.some(step => step.kind === 'reply' && step.adviser)
    : state === 'answered'
