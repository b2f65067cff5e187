/** What the one question asks for, so that the answer is a tap: a place, a right, or words of one's own. */
import type { FormKind } from './report-words'
import type { Preview } from './use-preview'

type Asked = 'place' | 'right' | 'text'

/** The place is open, or the right is; where neither is, only more words can answer. */
export const askedFor = (kind: FormKind, { facts, candidates }: Preview): Asked => {
  if (kind === 'consultation') return 'place'
  if (!facts.some(({ fact }) => fact === 'right')) return 'right'
  const placed = facts.some(({ fact, certainty }) => fact === 'place' && certainty !== '不确定')
  return placed && candidates.length === 0 ? 'text' : 'place'
}
