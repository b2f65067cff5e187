/** The phone number: typed, or told by WeChat where the release pays for that. */
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { ensureAccount } from '../../lib/account'
import { asCallError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { phoneByWechat } from '../../lib/phone'
import { Field } from '../../ui/field/field'
import { WechatButton } from '../../ui/wechat-button/wechat-button'
import './register.scss'

type Props = { value: string; wrong?: string; onChange: (phone: string) => void }

const DIGITS = 11

export const PhoneField = ({ value, wrong, onChange }: Props) => {
  const ask = useMutation({
    mutationFn: (code: string) => {
      ensureAccount()
      return client.identity.phone({ code })
    },
    onSuccess: ({ phone }) => onChange(phone),
    onError: error => toast(asCallError(error).message),
  })
  return (
    <View className="phone-field">
      <Field
        label="手机号"
        type="number"
        placeholder="11 位"
        wrong={wrong}
        value={value}
        maxLength={DIGITS}
        onChange={onChange}
      />
      {phoneByWechat && (
        <WechatButton
          text={ask.isPending ? '正在读取…' : '用微信绑定的手机号'}
          openType="getPhoneNumber"
          onPhone={code => (code ? ask.mutate(code) : toast('没有读到，手动填也可以'))}
        />
      )}
    </View>
  )
}
