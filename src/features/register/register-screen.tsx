/** 登记企业: a claim until a bureau or an association confirms it. */
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { ensureAccount } from '../../lib/account'
import { asCallError, fieldError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { newId } from '../../lib/new-id'
import { goBack } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Sentence } from '../../ui/page/page'
import { takeIdentity } from '../session/session'
import { Screen } from '../shell/screen'
import { CountyField } from './county-field'
import { Problem } from './problem'

const EMPTY = { enterprise: '', creditCode: '', county: '', contact: '', phone: '' }

export const RegisterScreen = () => {
  const [form, setForm] = useState(EMPTY)
  /** Fields that were changed since the last attempt: what was said of them is out of date. */
  const [mended, setMended] = useState<readonly string[]>([])
  const id = useRef(newId())
  const register = useMutation({
    mutationFn: () => {
      ensureAccount()
      return client.identity.register({ id: id.current, ...form })
    },
    onSuccess: async identity => {
      await takeIdentity(identity)
      toast('已登记，可以提交了')
      goBack('home')
    },
  })
  const error = register.error ? asCallError(register.error) : null
  const allMended =
    error !== null && error.fields.length > 0 && error.fields.every(one => mended.includes(one.field))
  const send = () => {
    setMended([])
    register.mutate()
  }
  const bind = (name: keyof typeof EMPTY) => ({
    value: form[name],
    wrong: mended.includes(name) ? undefined : fieldError(error, name),
    onChange: (value: string) => {
      setForm({ ...form, [name]: value })
      setMended([...mended, name])
    },
  })
  return (
    <Screen
      footer={
        <ActionBar primary={<Button text="登记" busy={register.isPending} onTap={send} />}>
          <Problem error={allMended ? null : error} />
        </ActionBar>
      }
    >
      <Sentence>登记以后，就能提交和看进展</Sentence>
      <Card>
        <View style={{ margin: '-12px 0' }}>
          <Field label="企业名称" placeholder="和营业执照上一样" maxLength={60} {...bind('enterprise')} />
          <Field label="统一社会信用代码" placeholder="18 位" maxLength={18} {...bind('creditCode')} />
          <CountyField {...bind('county')} />
          <Field label="联系人" placeholder="您的姓名" maxLength={20} {...bind('contact')} />
          <Field label="手机号" type="number" placeholder="11 位" maxLength={11} {...bind('phone')} />
        </View>
      </Card>
      <Card tone="sky">
        姓名和电话会加密封存，只有必须知道的经办人能看，每次查看都有记录。信用代码人人查得到，所以登记要等县区局或协会确认。
      </Card>
    </Screen>
  )
}
