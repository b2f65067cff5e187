/** A call failed: what, whether to try again, and the number to tell when asking for help. */
import { Text, View } from '@tarojs/components'
import { Button } from '../button/button'
import { Card } from '../card/card'
import { Tap } from '../tap/tap'
import './error-state.scss'

type Props = {
  title?: string
  message: string
  requestId: string | null
  busy?: boolean
  onRetry: () => void
  onCopy: (text: string) => void
}

export const ErrorState = ({ title = '没有打开', message, requestId, busy, onRetry, onCopy }: Props) => (
  <Card tone="seal" className="error-state">
    <View className="error-state__title">{title}</View>
    <View className="error-state__message">{message}</View>
    <View className="error-state__actions">
      <Button text="重试" kind="secondary" size="s" busy={busy} onTap={onRetry} />
      {requestId && (
        <Tap className="error-state__id" label={`复制请求编号 ${requestId}`} onTap={() => onCopy(requestId)}>
          <Text>请求编号 {requestId} · 复制</Text>
        </Tap>
      )}
    </View>
  </Card>
)
