/** Something failed: what, whether to try again, and what to send to whoever maintains this. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { Card } from '../card/card'
import { Link } from '../link/link'
import './error-state.scss'

type Props = {
  title?: string
  message: string
  requestId: string | null
  busy?: boolean
  onRetry: () => void
  /** Absent where a maintainer could do nothing with it: there was no network. */
  onCopy?: () => void
  /** A second way on, beside trying again. */
  children?: ReactNode
}

export const ErrorState = (props: Props) => {
  const { title = '没有打开', message, requestId, busy, onRetry, onCopy, children } = props
  return (
    <Card tone="seal" className="error-state">
      <View className="error-state__title">{title}</View>
      <View className="error-state__message">{message}</View>
      <View className="error-state__actions">
        <Button text="重试" kind="secondary" size="s" busy={busy} onTap={onRetry} />
        {children}
        {onCopy && <Link text="复制给维护人员" onTap={onCopy} />}
      </View>
      {requestId && (
        <View className="error-state__id">
          请求编号 <Text userSelect>{requestId}</Text>
        </View>
      )}
    </Card>
  )
}
