/** The leave that is on or to come, and how to end it. */
import { View } from '@tarojs/components'
import { confirm } from '../../lib/feedback'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { FailedLine } from '../shell/failed-line'
import { awayDays, hasBegun } from './away-words'
import './staff.scss'
import { type Away, useSetAway } from './use-away'

export const AwayNow = ({ away }: { away: Away }) => {
  const set = useSetAway()
  const begun = hasBegun(away, serverNow())
  const end = begun ? '结束请假' : '取消请假'
  const ask = async () => {
    const yes = await confirm({
      title: `${end}？`,
      content: `您的事项还由您办，${away.deputyName}不再代办。`,
      yes: end,
      no: '不了',
    })
    if (yes) set.mutate(null)
  }
  return (
    <Card tone={begun ? 'amber' : undefined}>
      <View className="staff__rows">
        <Row name="请假" value={awayDays(away, serverNow())} />
        <Row name="B 角" value={away.deputyName} note="看得到、办得了您手上的事项" />
      </View>
      <View className="staff__end">
        <FailedLine error={set.error} />
        <Button text={end} kind="secondary" busy={set.isPending} onTap={() => void ask()} />
      </View>
    </Card>
  )
}
