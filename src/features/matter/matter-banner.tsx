/** The top of a matter: whose turn, or how it ended. */
import { Text, View } from '@tarojs/components'
import { dueWords } from '../../../domain/deadline/due-words'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { TurnBanner } from '../../ui/turn/turn'
import './matter-banner.scss'
import { type MatterView, turnDoing } from './matter-words'

const ENDED: Record<'answered' | 'guided', string> = {
  answered: '已经答复您，请看下面的经过。',
  guided: '这件事不归这里管，请按下面写的去找。',
}

type Step = MatterView['path'][number]

/** The latest reply of the responsible body; a workstation's is an opinion. */
const replyOf = ({ path }: MatterView): Step | undefined =>
  path.filter(({ kind, adviser }) => kind === 'reply' && !adviser).pop()

const Answered = ({ reply, label, now }: { reply: Step; label: string; now: string }) => (
  <View className="answered">
    <View className="answered__head">
      <View className="answered__by">
        <Text className="answered__who">{reply.by}</Text>
        <Text className="answered__tag">{label}</Text>
      </View>
      {reply.at && <Text className="answered__at">{moment(reply.at, now)}</Text>}
    </View>
    <View className="answered__text">{reply.text}</View>
  </View>
)

export const MatterBanner = ({ matter }: { matter: MatterView }) => {
  const { turn, state } = matter
  const now = serverNow()
  if (!turn) {
    const reply = state === 'answered' ? replyOf(matter) : undefined
    if (reply) return <Answered reply={reply} label={matter.stateLabel} now={now} />
    const words = state === 'answered' || state === 'guided' ? ENDED[state] : matter.stateLabel
    return <Card tone={state === 'guided' ? 'sky' : 'tea'}>{words}</Card>
  }
  const days = turn.usedWorkingDays + turn.leftWorkingDays
  const due = turn.dueAt ? dueWords(turn.dueAt, now) : null
  const used = due &&
    days > 0 && {
      share: Math.min(1, turn.usedWorkingDays / days),
      left: `已用 ${turn.usedWorkingDays} 个工作日`,
      right: due.tone === 'overdue' || due.tone === 'today' ? due.text : `还剩 ${turn.leftWorkingDays} 个`,
    }
  return (
    <TurnBanner
      who={turn.who}
      doing={turnDoing(turn, now)}
      atDue={turn.atDue ?? undefined}
      used={used || undefined}
      yours={turn.yours}
      overdue={due?.tone === 'overdue'}
    />
  )
}
