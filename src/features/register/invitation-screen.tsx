/** 使用邀请码: takes the place that was prepared: of staff, of an enterprise's contact, of a reviewer's trial. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldError } from '../../lib/call-error'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Sentence } from '../../ui/page/page'
import { Screen } from '../shell/screen'
import { Joined } from './joined'
import { PhoneField } from './phone-field'
import { Problem } from './problem'
import './register.scss'
import { useAccept } from './use-accept'

const CODE_MAX = 20

export const InvitationScreen = () => {
  const [code, setCode] = useState('')
  const [phone, setPhone] = useState('')
  const { send, needsPhone, identity, busy, error, forgetError } = useAccept()
  if (identity) return <Joined identity={identity} />
  const type = (take: (text: string) => void) => (text: string) => {
    take(text)
    if (error) forgetError()
  }
  // The first time it is no mistake: nobody was asked before.
  const wrongPhone = phone ? fieldError(error, 'phone') : undefined
  const wrongCode = fieldError(error, 'code')
  return (
    <Screen
      footer={
        <ActionBar
          primary={
            <Button
              text="加入"
              busy={busy}
              disabled={code.trim() === '' || (needsPhone && phone === '')}
              onTap={() => void send({ code: code.trim(), phone: phone.trim() })}
            />
          }
        >
          <Problem some={false} error={error} />
        </ActionBar>
      }
    >
      <Sentence>{needsPhone ? '再留一个手机号，方便经办人联系' : '给您的邀请码，填在这里'}</Sentence>
      <Card>
        <View className="register__fields">
          <Field
            label="邀请码"
            placeholder="由管理员或同事发给您"
            hint="只能用一次，过期作废"
            wrong={wrongCode}
            value={code}
            maxLength={CODE_MAX}
            onChange={type(setCode)}
          />
          {needsPhone && <PhoneField value={phone} wrong={wrongPhone} onChange={type(setPhone)} />}
        </View>
      </Card>
      {needsPhone && <Card tone="sky">手机号加密封存，只有必须知道的经办人能看，每次查看都有记录。</Card>}
    </Screen>
  )
}
