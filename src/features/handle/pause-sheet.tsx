/** 暂停计时: what is waited for, and where it lies; the clock of verification stands still from today. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PauseReason } from '../../../domain/matter/states'
import { confirm } from '../../lib/feedback'
import { Button } from '../../ui/button/button'
import { Chip } from '../../ui/chip/chip'
import { Sheet } from '../../ui/sheet/sheet'
import type { MatterView } from '../matter/matter-words'
import { FailedLine } from '../shell/failed-line'
import { PAUSE_CHOICES, PAUSE_RULE } from './clock-words'
import './clock-sheet.scss'
import { ReasonBox, wrongReason } from './reason-box'
import { usePause } from './use-act'
import { useReason } from './use-reason'

type Props = { matter: MatterView; onClose: () => void }

export const PauseSheet = ({ matter, onClose }: Props) => {
  const [waits, setWaits] = useState<PauseReason | null>(null)
  const reason = useReason(`pause:${matter.id}`, PAUSE_CHOICES)
  const pause = usePause()
  const choose = async (choice: (typeof PAUSE_CHOICES)[number]) => {
    setWaits(choice.reason)
    await reason.begin(choice)
  }
  const send = async () => {
    if (!waits) return
    const yes = await confirm({
      title: '暂停计时？',
      content: '今天算在期限里，从明天起不算。企业会看到在等什么；结果一到，请当天继续计时。',
      yes: '暂停',
    })
    if (!yes) return
    const input = { matter: matter.id, version: matter.version, reason: waits, why: reason.text.trim() }
    pause.mutate(input, {
      onSuccess: () => {
        reason.clear()
        onClose()
      },
    })
  }
  return (
    <Sheet
      open
      title="暂停计时"
      onClose={onClose}
      footer={
        <>
          {!wrongReason(pause.error) && <FailedLine error={pause.error} />}
          <Button
            text={waits ? '暂停计时' : '先选在等什么'}
            busy={pause.isPending}
            disabled={!waits || !reason.ready}
            onTap={() => void send()}
          />
        </>
      }
    >
      <View className="clock-sheet__rule">{PAUSE_RULE}</View>
      <View className="chips">
        {PAUSE_CHOICES.map(choice => (
          <Chip
            key={choice.reason}
            role="radio"
            text={choice.name}
            chosen={choice.reason === waits}
            onTap={() => void choose(choice)}
          />
        ))}
      </View>
      <ReasonBox
        reason={reason}
        label="暂停的理由"
        placeholder="什么东西交给了谁，预计什么时候有结果。"
        hint="记入经过，市局和本单位看得到；企业只看到在等什么。"
        error={pause.error}
      />
    </Sheet>
  )
}
