/** 不归我们管: which of three ways, and a sentence why; the section decides, and until then nothing changes hands. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ObjectionReason } from '../../../domain/matter/states'
import { confirm } from '../../lib/feedback'
import { Button } from '../../ui/button/button'
import { Chip } from '../../ui/chip/chip'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import type { MatterView } from '../matter/matter-words'
import { useSession } from '../session/session'
import { FailedLine } from '../shell/failed-line'
import './clock-sheet.scss'
import './object.scss'
import { OBJECT_CHOICES, OBJECT_MEANS } from './object-words'
import { ReasonBox, wrongReason } from './reason-box'
import { useObjectTo } from './use-act'
import { useReason } from './use-reason'

type Props = { matter: MatterView; first: ObjectionReason | null; onClose: () => void }

const EVERY_TEMPLATE = OBJECT_CHOICES.flatMap(({ templates }) => templates)

export const ObjectSheet = ({ matter, first, onClose }: Props) => {
  const means = OBJECT_MEANS[useSession().part === 'section' ? 'section' : 'bureau']
  const [chosen, setChosen] = useState<ObjectionReason | null>(first)
  const reason = useReason(`object:${matter.id}`, EVERY_TEMPLATE)
  const objectTo = useObjectTo()
  const choice = OBJECT_CHOICES.find(one => one.reason === chosen)
  const send = async () => {
    if (!choice) return
    const yes = await confirm({
      title: `${means.yes}：${choice.name}？`,
      content: means.asked,
      yes: means.yes,
    })
    if (!yes) return
    const input = {
      matter: matter.id,
      version: matter.version,
      reason: choice.reason,
      why: reason.text.trim(),
    }
    objectTo.mutate(input, {
      onSuccess: () => {
        reason.clear()
        onClose()
      },
    })
  }
  return (
    <Sheet
      open
      title="为什么不该由我们办"
      onClose={onClose}
      footer={
        <>
          {!wrongReason(objectTo.error) && <FailedLine error={objectTo.error} />}
          <Button
            text={choice ? means.send : '先选是哪一种'}
            busy={objectTo.isPending}
            disabled={!choice || !reason.ready}
            onTap={() => void send()}
          />
        </>
      }
    >
      <View className="clock-sheet__rule">{means.rule}</View>
      <Choices
        choices={OBJECT_CHOICES.map(one => ({ value: one.reason, text: one.name, note: one.note }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      {choice && (
        <View className="object__why">
          <View className="chips">
            {choice.templates.map(template => (
              <Chip key={template.name} text={template.name} onTap={() => void reason.begin(template)} />
            ))}
          </View>
          <ReasonBox
            reason={reason}
            label="理由"
            placeholder="核实到什么，应该由谁办。"
            hint="市局和你局看得到；记在派它来的那条规则名下，用来改进派件。"
            error={objectTo.error}
          />
        </View>
      )}
    </Sheet>
  )
}
