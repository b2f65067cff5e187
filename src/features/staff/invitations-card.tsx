/** Invitations that nobody took yet; the code itself was told once and is not kept. */
import { Text, View } from '@tarojs/components'
import { dayAndTime } from '../../lib/dates'
import { confirm } from '../../lib/feedback'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import './staff.scss'
import { type Invitation, useRevoke } from './use-people'

export const InvitationsCard = ({ invitations }: { invitations: readonly Invitation[] }) => {
  const revoke = useRevoke()
  const ask = async ({ id, name }: Invitation) => {
    const yes = await confirm({
      title: `收回给${name}的邀请？`,
      content: '发出去的邀请码马上作废。',
      yes: '收回',
      destroys: true,
    })
    if (yes) revoke.mutate(id)
  }
  return (
    <Card title="还没用的邀请">
      {invitations.map(one => (
        <View key={one.id} className="staff__person">
          <View className="staff__who">
            <View className="staff__line">
              <Text className="staff__name">{one.name}</Text>
              {one.lead && <Tag text="负责人" tone="sky" />}
            </View>
            <View className="staff__about">{`${dayAndTime(one.expiresAt, serverNow())} 前有效`}</View>
          </View>
          <Button
            text="收回"
            label={`收回给${one.name}的邀请`}
            kind="plain"
            size="s"
            busy={revoke.isPending && revoke.variables === one.id}
            onTap={() => void ask(one)}
          />
        </View>
      ))}
    </Card>
  )
}
