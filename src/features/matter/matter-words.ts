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

/** 4 件, or 20 件以上 where more may follow. */
export const countWords = (count: number, more: boolean) => `${count} 件${more ? '以上' : ''}`

/** 侵权线索 · 注册商标 */
export const kindAndRight = (matter: { kind: MatterRow['kind']; right: string | null }) =>
  [KIND_WORDS[matter.kind], matter.right].filter(Boolean).join(' · ')

/** What adding to a matter is called: whoever asked asks on, whoever reported adds. */
export const addWords = ({ kind, state }: Pick<MatterRow, 'kind' | 'state'>) => {
  if (kind !== 'consultation') return SUPPLEMENT
  return state === 'answered' ? ASK_ON : { ...ASK_ON, after: '送出后答复的人马上看得到，期限照算。' }
}

const ASK_ON = {
  name: '追问',
  title: '接着问',
  placeholder: '还想问什么，或者要说明什么。',
  send: '送出追问',
  after: '送出后回到答复的人手上，重新计时。',
}
const SUPPLEMENT = {
  name: '补充材料',
  title: '补充材料',
  placeholder: '补充了什么：新看到的情况，或者这些材料说明什么。',
  send: '送出补充',
  after: '送出后办理的人马上看得到，期限照算。',
}
