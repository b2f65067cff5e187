/** 有进展时微信告诉我: asks WeChat after a tap, and says what came of it. Nothing where there are no such messages. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { maySubscribe, type Subscribed, subscribe } from '../../lib/subscribe'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Row } from '../../ui/row/row'
import './subscribe-row.scss'

const OUTCOME: Record<Subscribed, string> = {
  accepted: '好的，下一次有进展时微信会告诉您。微信每同意一次只发一条，想再收可以再点。',
  refused: '没有打开。进展都写在“消息”里，随时可以看。',
  off: '微信里关掉了通知：点右上角“…”，进“设置”里的“通知管理”打开，再回来点一次。',
  failed: '微信没有答应，请过一会儿再试。进展都写在“消息”里。',
}

export const SubscribeRow = () => {
  const [outcome, setOutcome] = useState<Subscribed | null>(null)
  if (!maySubscribe) return null
  return (
    <Card className="subscribe">
      <Row
        lead={<Icon name="bell" />}
        name="有进展时微信告诉我"
        onTap={() => void subscribe().then(setOutcome)}
      />
      {outcome && <View className="subscribe__outcome">{OUTCOME[outcome]}</View>}
    </Card>
  )
}
