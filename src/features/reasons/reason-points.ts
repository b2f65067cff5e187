/** The reasons of a routing as a path: one plain sentence each, the basis behind it. */
import type { Reason } from '../../../domain/routing/answer'
import type { PathPoint } from '../../ui/path/path'

/** Quotation marks inside quotation marks are single ones. */
const quoted = (words: string) => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`

const basisOf = ({ basis, confirmed }: Reason) => (confirmed ? basis : `${basis}（待确认）`)

export const reasonPoints = (reasons: readonly Reason[]): PathPoint[] =>
  reasons.map((reason, at) => ({
    id: `${at}-${reason.rule}`,
    state: 'done',
    title: reason.text,
    aside: basisOf(reason),
    text: reason.from.length > 0 ? `读自${reason.from.map(quoted).join('、')}` : undefined,
  }))
