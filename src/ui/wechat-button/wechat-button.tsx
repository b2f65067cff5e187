/** WeChat's own button in our looks: only such a one may take consent or tell the phone number. */
import { Button, Text, View } from '@tarojs/components'
import '../button/button.scss'
import './wechat-button.scss'

type Props = { text: string } & (
  | { openType: 'agreePrivacyAuthorization'; id: string; onAgree: () => void }
  | { openType: 'getPhoneNumber'; onPhone: (code: string | null) => void }
)

export const WechatButton = (props: Props) => {
  const face = (
    <View className="button__face">
      <Text className="button__text">{props.text}</Text>
    </View>
  )
  if (props.openType === 'getPhoneNumber') {
    return (
      <Button
        className="wechat-button button button--secondary button--s"
        openType="getPhoneNumber"
        onGetPhoneNumber={event => props.onPhone(event.detail.code ?? null)}
      >
        {face}
      </Button>
    )
  }
  return (
    <Button
      id={props.id}
      className="wechat-button button button--primary button--l"
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={props.onAgree}
    >
      {face}
    </Button>
  )
}
