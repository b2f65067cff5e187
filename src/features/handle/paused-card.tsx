/** A clock that stands still: since when, what is waited for, and how it runs on. */
import { View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import type { MatterView } from '../matter/matter-words'
import { FailedLine } from '../shell/failed-line'
import './clock-sheet.scss'
import { PAUSE_CHOICES } from './clock-words'
import { useAskToResume } from './use-clock'

export const PausedCard = ({ matter }: { matter: MatterView }) => {
  const { ask, busy, error } = useAskToResume(matter)
  const { paused, actions, turn } = matter
  if (!paused) return null
  const waits = PAUSE_CHOICES.find(({ reason }) => reason === paused.reason)?.name
  return (
    <Card tone="sky" title={`暂停计时 · ${waits}`} aside={`${moment(paused.since, serverNow())} 起`}>
      <View className="paused__why">{paused.why}</View>
      <View className="paused__rule">
        {turn && turn.leftWorkingDays > 0
          ? `暂停期间不超期；结果到了接着算，还剩 ${turn.leftWorkingDays} 个工作日。`
          : '暂停期间不超期；时限的最后一天已经用上。'}
      </View>
      <FailedLine error={error} />
      {actions.includes('resume') && (
        <Button text="结果到了，继续计时" kind="secondary" busy={busy} onTap={ask} />
      )}
    </Card>
  )
}
