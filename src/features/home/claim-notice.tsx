/** A claim that was declined: why, and the way to put it right; nothing otherwise. */
import { View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { useSession } from '../session/session'
import './claim-notice.scss'

export const ClaimNotice = () => {
  const { identity } = useSession()
  if (!identity?.declined) return null
  return (
    <Card title="登记没有通过" tone="amber">
      <View className="claim-notice__why">{identity.declined}</View>
      <Button
        text="改了再报"
        kind="secondary"
        size="s"
        onTap={() => go('register', { again: identity.id })}
      />
    </Card>
  )
}
