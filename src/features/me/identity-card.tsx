/** The current identity, and whether a bureau or an association has confirmed it. */
import { Text, View } from '@tarojs/components'
import { ROLE_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import type { Identity } from '../session/session'
import './me-screen.scss'

export const IdentityCard = ({ identity }: { identity: Identity }) => (
  <Card>
    <View className="me__line">
      <Text className="me__org">{identity.orgName}</Text>
      <Tag text={ROLE_WORDS[identity.role]} tone="tea" />
    </View>
    <View className="me__about">
      {identity.name}
      {identity.lead && ' · 负责人'}
    </View>
    {!identity.confirmed && (
      <View className="me__claim">
        <Tag text="待确认" tone="amber" />
        <Text className="me__about">县区局或协会确认后，经办人就知道您代表这家企业</Text>
      </View>
    )}
  </Card>
)
