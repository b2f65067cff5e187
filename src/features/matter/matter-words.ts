/** How a matter is told in lists and headings. */
import type { Outputs } from '../../lib/client'
import { day } from '../../lib/dates'
import { KIND_WORDS } from '../../lib/words'
import type { Tone } from '../../ui/cx'

export type MatterView = Outputs['matter']['read']
export type MatterRow = Outputs['matter']['mine']['rows'][number]
type Turn = NonNullable<MatterView['turn']>

/** 12 月 14 日前核查并决定是否立案 */
export const turnDoing = (turn: Turn, now: string) =>
  turn.dueAt ? `${day(turn.dueAt, now)}前${turn.doing}` : turn.doing

export const stateTone = ({ state, turn }: Pick<MatterRow, 'state' | 'turn'>): Tone => {
  if (turn?.yours || state === 'triage') return 'amber'
  if (state === 'guided') return 'sky'
  return state === 'answered' ? 'grey' : 'tea'
}

export const isUnderWay = ({ state }: Pick<MatterRow, 'state'>) => state !== 'answered' && state !== 'guided'

/** 侵权线索 · 注册商标 */
export const kindAndRight = (matter: { kind: MatterRow['kind']; right: string | null }) =>
  [KIND_WORDS[matter.kind], matter.right].filter(Boolean).join(' · ')
