/** The reasons of a routing as a path: one plain sentence each, the basis behind it; what nobody confirmed is marked in the basis. */
import type { Reason } from '../../../domain/routing/answer'
import type { PathPoint } from '../../ui/path/path'

/** Quotation marks inside quotation marks are single ones. */
const quoted = (words: string) => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`

export const reasonPoints = (reasons: readonly Reason[]): PathPoint[] =>
  reasons.map((reason, at) => ({
    id: `${at}-${reason.rule}`,
    state: 'done',
    title: reason.text,
    aside: reason.basis,
    text: reason.from.length > 0 ? `读自${reason.from.map(quoted).join('、')}` : undefined,
  }))
