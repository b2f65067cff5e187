/** The top of the handling screen: the deadline in words, the kind, the title. */
import { View } from '@tarojs/components'
import { dueWords } from '../../../domain/deadline/due-words'
import { dueTone } from '../../ui/due/due'
import { Sentence } from '../../ui/page/page'
import { Tag } from '../../ui/tag/tag'
import { kindAndRight, type MatterView } from '../matter/matter-words'
import './handle-head.scss'

/** 今天 17:30 前签收; 核查并决定是否立案 · 还剩 10 天. */
const dueTag = (doing: string, due: string) => (due.endsWith('前') ? `${due}${doing}` : `${doing} · ${due}`)

export const HandleHead = ({ matter, now }: { matter: MatterView; now: string }) => {
  const { turn } = matter
  // A clock that stands still has no deadline, and says what is waited for.
  const due = turn && (turn.dueAt ? dueTag(turn.doing, dueWords(turn.dueAt, now).text) : turn.doing)
  const triage = matter.state === 'triage'
  return (
    <View>
      <View className="handle-head">
        {triage && <Tag text="规则定不了，请您定" tone="amber" />}
        {matter.objection && !turn?.yours && <Tag text={matter.stateLabel} tone="amber" />}
        {due && <Tag text={due} tone={turn.dueAt ? dueTone(turn.dueAt, now) : 'sky'} />}
        {!turn && <Tag text={matter.stateLabel} />}
        <Tag text={kindAndRight(matter)} />
      </View>
      <Sentence>{matter.title}</Sentence>
      <View className="handle-head__number">
        编号 {matter.number}
        {turn && !turn.yours && ` · 轮到 ${turn.who}`}
      </View>
    </View>
  )
}
