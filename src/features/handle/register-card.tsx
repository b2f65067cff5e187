/** The number that the 12315 platform gave: typed once, kept while it is typed, put right by saving again. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError, fieldError } from '../../lib/call-error'
import { moment } from '../../lib/dates'
import { copy } from '../../lib/feedback'
import { serverNow } from '../../lib/server-clock'
import { forget, isText, load, save } from '../../lib/storage'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Link } from '../../ui/link/link'
import type { MatterView } from '../matter/matter-words'
import { FailedLine } from '../shell/failed-line'
import './sheet-card.scss'
import { useRegister } from './use-act'

const MIN = 8
const MAX = 40

const Saved = ({ number, at }: { number: string; at: string }) => (
  <>
    <Text className="register-card__saved" userSelect>
      {number}
    </Text>
    <View className="register-card__at">{moment(at, serverNow())} 保存</View>
  </>
)

export const RegisterCard = ({ matter }: { matter: MatterView }) => {
  const key = `register:${matter.id}`
  const [number, setNumber] = useState(() => load(key, isText) ?? '')
  const register = useRegister()
  const { registered } = matter
  const mayRegister = matter.actions.includes('register')
  const wrong = register.error ? fieldError(asCallError(register.error), 'number') : undefined
  const write = (next: string) => {
    setNumber(next)
    save(key, next)
  }
  const send = () =>
    register.mutate(
      { matter: matter.id, version: matter.version, number: number.trim() },
      {
        onSuccess: () => {
          forget(key)
          setNumber('')
        },
      },
    )
  return (
    <Card
      title="12315 登记编号"
      aside={registered && <Link text="复制" label="复制登记编号" onTap={() => copy(registered.number)} />}
    >
      {registered && <Saved {...registered} />}
      {!mayRegister && !registered && <View className="register-card__at">签收以后，编号记在这里</View>}
      {mayRegister && (
        <>
          <Field
            label={registered ? '更正编号' : '平台给的编号'}
            placeholder={`${MIN} 到 ${MAX} 位数字或字母`}
            value={number}
            maxLength={MAX}
            wrong={wrong}
            onChange={write}
          />
          {!wrong && <FailedLine error={register.error} />}
          <View className="register-card__save">
            <Button
              text="保存编号"
              kind="secondary"
              busy={register.isPending}
              disabled={number.trim().length < MIN}
              onTap={send}
            />
          </View>
        </>
      )}
    </Card>
  )
}
