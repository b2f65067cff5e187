/** One matter's messages: the latest first, a dot at what is new. */
import { Text, View } from '@tarojs/components'
import type { Outputs } from '../../lib/client'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import './message-group.scss'

type Group = Outputs['message']['list']['groups'][number]

const SHOWN = 3

export const MessageGroup = ({ group, onOpen }: { group: Group; onOpen: () => void }) => {
  const now = serverNow()
  const news = group.unread > 0 ? `，${group.unread} 条新消息` : ''
  return (
    <Card>
      <Tap label={`${group.title}${news}`} onTap={onOpen}>
        <View className="message-group__head">
          <Text className="message-group__title">{group.title}</Text>
          {group.unread > 0 && <Tag text={`${group.unread} 条新`} tone="amber" />}
        </View>
        <View className="message-group__number">{group.number}</View>
        {group.messages.slice(0, SHOWN).map(message => (
          <View key={message.id} className="message">
            <View className="message__line">
              {message.unread && <View className="message__dot" />}
              <Text className="message__title">{message.title}</Text>
              <Text className="message__at">{moment(message.at, now)}</Text>
            </View>
            {message.text && <View className="message__text">{message.text}</View>}
          </View>
        ))}
        {group.messages.length > SHOWN && (
          <View className="message-group__rest">还有 {group.messages.length - SHOWN} 条，点开看全部</View>
        )}
      </Tap>
    </Card>
  )
}
