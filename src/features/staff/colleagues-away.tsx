/** Who of the colleagues is away, and for whom one stands in oneself. */
import { View } from '@tarojs/components'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { awayDays } from './away-words'
import './staff.scss'
import type { Person } from './use-away'

type Props = { people: readonly Person[]; you: string | undefined }

export const ColleaguesAway = ({ people, you }: Props) => {
  const now = serverNow()
  const away = people.flatMap(({ id, name, away: leave }) => (leave ? [{ id, name, leave }] : []))
  if (away.length === 0) return null
  return (
    <Card title="同事请假">
      <View className="staff__rows">
        {away.map(({ id, name, leave }) => (
          <Row
            key={id}
            name={name}
            value={awayDays(leave, now)}
            note={leave.deputy === you ? '您是 B 角' : `B 角 ${leave.deputyName}`}
          />
        ))}
      </View>
    </Card>
  )
}
