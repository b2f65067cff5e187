/** 不确认: why, in words that the enterprise reads and can act on; kept until it has arrived. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError } from '../../lib/call-error'
import { confirm } from '../../lib/feedback'
import { forget, isText, load, save } from '../../lib/storage'
import { Button } from '../../ui/button/button'
import { Chip } from '../../ui/chip/chip'
import { Sheet } from '../../ui/sheet/sheet'
import { TextArea } from '../../ui/text-area/text-area'
import { FailedLine } from '../shell/failed-line'
import './claims.scss'
import { type Claim, useDecide } from './use-claims'

const LENGTH = { min: 4, max: 200 }

const REASONS: readonly { name: string; text: string }[] = [
  { name: '信息不一致', text: '企业名称或信用代码和营业执照不一致，请对照执照改好再报。' },
  { name: '照片看不清', text: '营业执照照片看不清，请重拍一张，名称和代码要看得清。' },
  { name: '联系不上', text: '按您留的手机号没有联系上，请核对号码再报。' },
  { name: '企业说不是', text: '和企业核实过，您目前不是企业指定的联系人。请由企业现有的联系人邀请您。' },
]

export const DeclineSheet = ({ claim, onClose }: { claim: Claim; onClose: () => void }) => {
  const key = `decline:${claim.id}`
  const [why, setWhy] = useState(() => load(key, isText) ?? '')
  const decide = useDecide()
  const error = decide.error ? asCallError(decide.error) : null
  const write = (text: string) => {
    setWhy(text)
    save(key, text)
  }
  const send = async () => {
    const yes = await confirm({
      title: `不确认${claim.contact}？`,
      content: '企业会看到原因，可以改了再报。',
      yes: '不确认',
      destroys: true,
    })
    if (!yes) return
    const done = () => {
      forget(key)
      onClose()
    }
    decide.mutate({ claim: claim.id, yes: false, why: why.trim() }, { onSuccess: done })
  }
  return (
    <Sheet
      open
      title="为什么不确认"
      onClose={onClose}
      footer={
        <Button
          text="告诉企业"
          busy={decide.isPending}
          disabled={why.trim().length < LENGTH.min}
          onTap={() => void send()}
        />
      }
    >
      <View className="chips">
        {REASONS.map(({ name, text }) => (
          <Chip key={name} text={name} chosen={why === text} onTap={() => write(text)} />
        ))}
      </View>
      <View className="claim__why">
        <TextArea
          label="不确认的原因"
          value={why}
          placeholder="写清哪里不对、怎么改，企业会看到全文。"
          maxLength={LENGTH.max}
          onChange={write}
        />
      </View>
      {error && <FailedLine error={error} />}
    </Sheet>
  )
}
