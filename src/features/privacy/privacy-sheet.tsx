/** The question before anything personal is touched: what is taken and why, in five lines, and two ways on. */
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { AGREE_BUTTON, leaveUnanswered, usePrivacyQuestion } from '../../lib/privacy-store'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Link } from '../../ui/link/link'
import { Sheet } from '../../ui/sheet/sheet'
import { WechatButton } from '../../ui/wechat-button/wechat-button'
import { IN_SHORT } from './guide'
import './privacy.scss'

const AGREE = '同意并继续'

export const PrivacySheet = () => {
  const page = useRouter().$taroPath ?? ''
  const question = usePrivacyQuestion()
  useEffect(() => () => leaveUnanswered(page), [page])
  if (question?.page !== page) return null
  const { answer } = question
  return (
    <Sheet
      open
      title="先说清楚怎么用您的信息"
      onClose={() => answer(false)}
      footer={
        <View className="privacy__answers">
          {process.env.TARO_ENV === 'weapp' ? (
            <WechatButton
              id={AGREE_BUTTON}
              text={AGREE}
              openType="agreePrivacyAuthorization"
              onAgree={() => answer(true)}
            />
          ) : (
            <Button text={AGREE} onTap={() => answer(true)} />
          )}
          <Button text="不同意，只看看" kind="plain" onTap={() => answer(false)} />
        </View>
      }
    >
      {IN_SHORT.map(({ what, why }) => (
        <View key={what} className="privacy__short">
          <Text className="privacy__what">{what}</Text>
          <Text className="privacy__why">{why}</Text>
        </View>
      ))}
      <Link text="看完整的隐私说明" onward onTap={() => go('privacy')} />
    </Sheet>
  )
}
