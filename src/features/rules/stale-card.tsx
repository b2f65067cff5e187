/** 规则已被同事改过: who, when and why; the draft stays and goes on over the new rules. */
import { View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import './rules.scss'
import { useRebase } from './use-rebase'
import type { RulesNow } from './use-rules'

export const StaleCard = ({ now }: { now: RulesNow }) => {
  const rebase = useRebase()
  return (
    <Card title="规则已被同事改过" tone="amber">
      {now.latest && (
        <View className="rules__words">
          {now.latest.by}在{moment(now.latest.at, serverNow())}启用了新的规则：{now.latest.why}
        </View>
      )}
      <View className="rules__words">您的改动都还在。接到新规则上，核对、试算以后就能启用。</View>
      <View className="rules__acts">
        <Button
          text="接到新规则上"
          kind="secondary"
          size="s"
          busy={rebase.isPending}
          onTap={() => rebase.mutate()}
        />
      </View>
    </Card>
  )
}
