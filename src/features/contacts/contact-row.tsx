/** One who speaks for the enterprise. */
import { Text, View } from '@tarojs/components'
import type { Outputs } from '../../lib/client'
import { day } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Tag } from '../../ui/tag/tag'
import './contacts.scss'

type Contact = Outputs['enterprise']['contacts']['contacts'][number]

export const ContactRow = ({ contact: { name, phoneTail, since, you } }: { contact: Contact }) => (
  <View className="contacts__row">
    <View className="contacts__line">
      <Text className="contacts__name">{name}</Text>
      {you && <Tag text="您" tone="tea" />}
    </View>
    <View className="contacts__about">{`手机尾号 ${phoneTail} · ${day(since, serverNow())}起`}</View>
  </View>
)
