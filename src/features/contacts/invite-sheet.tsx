/** Makes the one-time code for another contact, or for the one who takes over. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError, fieldError } from '../../lib/call-error'
import { confirm } from '../../lib/feedback'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { FailedLine } from '../shell/failed-line'
import './contacts.scss'
import { CodeCard } from '../register/code-card'
import { useInviteContact } from './use-contacts'

const NAME_MAX = 20

const WORDS = {
  add: {
    title: '加一位联系人',
    text: '对方用了邀请码，就和您一样能代表企业：看得到企业的全部事项，能提交和回复。',
    button: '生成邀请码',
  },
  handOver: {
    title: '交接给别人',
    text: '对方一用邀请码，您就不再代表这家企业，企业的事项您也看不到了。没用之前，一切照旧。',
    button: '生成交接码',
  },
} as const

type Props = { kind: keyof typeof WORDS | null; onClose: () => void }

export const InviteSheet = ({ kind, onClose }: Props) => {
  const [name, setName] = useState('')
  const invite = useInviteContact()
  const error = invite.error ? asCallError(invite.error) : null
  const wrong = fieldError(error, 'name')
  const handOver = kind === 'handOver'
  const words = WORDS[kind ?? 'add']
  const close = () => {
    onClose()
    setName('')
    invite.reset()
  }
  const make = async () => {
    const yes =
      !handOver ||
      (await confirm({
        title: `交接给${name.trim()}？`,
        content: '对方一用交接码，您就不再代表这家企业；只有对方能再请您回来。',
        yes: '确定交接',
        destroys: true,
      }))
    if (yes) invite.mutate({ name: name.trim(), handOver })
  }
  if (invite.data) {
    return (
      <Sheet open={kind !== null} title={`发给${name.trim()}`} onClose={close}>
        <CodeCard
          code={invite.data.code}
          expiresAt={invite.data.expiresAt}
          after={handOver ? '用了以后，您就不再代表这家企业。' : '用的时候要留一个手机号。'}
        />
      </Sheet>
    )
  }
  return (
    <Sheet
      open={kind !== null}
      title={words.title}
      onClose={close}
      footer={
        <Button
          text={words.button}
          busy={invite.isPending}
          disabled={name.trim().length < 2}
          onTap={() => void make()}
        />
      }
    >
      <View className="contacts__text">{words.text}</View>
      <Field
        label="对方姓名"
        placeholder="和身份证上一样"
        wrong={wrong}
        value={name}
        maxLength={NAME_MAX}
        onChange={next => {
          setName(next)
          if (error) invite.reset()
        }}
      />
      {error && !wrong && <FailedLine error={error} />}
    </Sheet>
  )
}
