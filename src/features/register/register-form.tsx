/** The registration as it is filled in; complaints stand at their fields, and everything is kept. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { confirm, toast } from '../../lib/feedback'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Sentence } from '../../ui/page/page'
import { useAttachments } from '../evidence/use-attachments'
import type { Identity } from '../session/session'
import { Screen } from '../shell/screen'
import { AssociationField } from './association-field'
import { CountyField } from './county-field'
import { creditCodeHint, creditCodeProblem, tidyCreditCode } from './credit-code-words'
import { type RegisterForm as Form, useRegisterDraft } from './draft'
import { LicenceCard } from './licence-card'
import { PhoneField } from './phone-field'
import { Problem } from './problem'
import { type Problems, problemsOf } from './problems'
import './register.scss'
import { useRegister } from './use-register'

/** Room for a code that was pasted with blanks. */
const CODE_MAX = 26

/** @param before the declined claim that is made again, or null */
export const RegisterForm = ({ before }: { before: Identity | null }) => {
  const { form, change, discard } = useRegisterDraft(
    before ? { enterprise: before.orgName, county: before.county ?? '', contact: before.name } : {},
  )
  const licence = useAttachments('register', { max: 1 })
  const [problems, setProblems] = useState<Problems>({})
  const forgetForm = () => {
    discard()
    licence.clear()
  }
  const register = useRegister({ onDone: forgetForm, onWrong: setProblems })
  const wrong = Object.values(problems).some(Boolean)

  const bind = (name: keyof Form) => ({
    value: form[name],
    wrong: problems[name],
    onChange: (value: string) => {
      change(name, value)
      setProblems({ ...problems, [name]: undefined })
    },
  })
  const code = bind('creditCode')

  const handIn = async () => {
    const found = problemsOf(form)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    if (licence.busy > 0) return toast('执照照片还在传，传完就能登记')
    const without = {
      title: '执照照片没有传上去',
      content: '可以先登记，照片以后再补；也可以回去重试。',
      yes: '先登记',
    }
    if (licence.failed > 0 && !(await confirm(without))) return
    const { association, ...rest } = form
    const token = licence.tokens()[0]?.token
    void register.send({
      ...rest,
      ...(association ? { association } : {}),
      ...(token ? { licence: token } : {}),
    })
  }

  return (
    <Screen
      footer={
        <ActionBar primary={<Button text="登记" busy={register.busy} onTap={() => void handIn()} />}>
          <Problem some={wrong} error={register.error} />
        </ActionBar>
      }
    >
      <Sentence>{before ? '改好没通过的地方，再报一次' : '登记以后，就能提交和看进展'}</Sentence>
      {before?.declined && (
        <Card title="上次没有通过，原因是" tone="amber">
          <View className="register__declined">{before.declined}</View>
        </Card>
      )}
      <Card>
        <View className="register__fields">
          <Field label="企业名称" placeholder="和营业执照上一样" maxLength={60} {...bind('enterprise')} />
          <Field
            label="统一社会信用代码"
            placeholder="营业执照上的 18 位"
            maxLength={CODE_MAX}
            value={code.value}
            wrong={code.wrong ?? creditCodeProblem(form.creditCode)}
            hint={creditCodeHint(form.creditCode)}
            onChange={typed => code.onChange(tidyCreditCode(typed))}
          />
          <CountyField {...bind('county')} />
          <Field label="联系人" placeholder="您的姓名" maxLength={20} {...bind('contact')} />
          <PhoneField {...bind('phone')} />
        </View>
      </Card>
      <Card title="有的话，确认得更快" aside="可不填">
        <View className="register__rows">
          <AssociationField {...bind('association')} />
        </View>
        <LicenceCard licence={licence} wrong={problems.licence} />
      </Card>
      <Card tone="sky">
        信用代码人人查得到，所以登记要等县区局或协会确认。等的时候照样可以提交，经办人看到的是“待确认”。姓名和电话加密封存，谁看过都有记录。
      </Card>
    </Screen>
  )
}
