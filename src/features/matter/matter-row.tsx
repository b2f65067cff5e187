/** A matter in the enterprise's lists: title, state, whose turn it is. */
import { Text, View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import { TurnLine } from '../../ui/turn/turn'
import './matter-row.scss'
import { type MatterRow as Row, stateTone, turnDoing } from './matter-words'

export const MatterRow = ({ row }: { row: Row }) => (
  <Tap
    className="matter-row"
    label={`${row.title}，${row.stateLabel}`}
    onTap={() => go('matter', { id: row.id })}
  >
    <View className="matter-row__head">
      <Text className="matter-row__title">{row.title}</Text>
      <Tag text={row.stateLabel} tone={stateTone(row)} />
    </View>
    {row.turn ? (
      <TurnLine who={row.turn.who} doing={turnDoing(row.turn, serverNow())} />
    ) : (
      <View className="matter-row__number">编号 {row.number}</View>
    )}
  </Tap>
)
