/** 确认: what it means, and whether it replaces somebody's old account; nothing can be taken back. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { FailedLine } from '../shell/failed-line'
import './claims.scss'
import { type Claim, useDecide } from './use-claims'

const NOBODY = ''

export const ConfirmSheet = ({ claim, onClose }: { claim: Claim; onClose: () => void }) => {
  const { id, enterprise, contact, others } = claim
  const [replaces, setReplaces] = useState(NOBODY)
  const decide = useDecide()
  const send = () =>
    decide.mutate({ claim: id, yes: true, ...(replaces ? { replaces } : {}) }, { onSuccess: onClose })
  const choices = others.map(other => ({
    value: other.id,
    text: '是同一人换号，停用旧账号',
    note: `${other.name}，手机尾号 ${other.phoneTail}`,
  }))
  return (
    <Sheet
      open
      title={`确认${contact}代表企业？`}
      onClose={onClose}
      footer={<Button text="确认，不能撤回" busy={decide.isPending} onTap={send} />}
    >
      <View className="claim__text">
        {`请先对照执照，或打电话核实。确认后，${contact}看得到${enterprise}的全部事项，以前自己提交的也归到企业名下。`}
      </View>
      {choices.length > 0 && (
        <>
          <View className="claim__ask">企业已有联系人，是不是同一个人？</View>
          <Choices
            choices={[{ value: NOBODY, text: '不是，原来的联系人照旧' }, ...choices]}
            chosen={replaces}
            onChoose={setReplaces}
          />
        </>
      )}
      <FailedLine error={decide.error} />
    </Sheet>
  )
}
