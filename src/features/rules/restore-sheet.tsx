/** 恢复到这一版: takes an earlier revision up again, as the next one; with why. */
import { useState } from 'react'
import { toast } from '../../lib/feedback'
import { revisionWords } from '../reasons/version-words'
import { isOvertaken, useRestore } from './use-change-rules'
import { useDraft } from './use-draft'
import type { Version } from './use-rules'
import { WhySheet } from './why-sheet'

type Props = {
  version: Version
  base: number
  /** The system has been delivered anew since: the section's own changes are what comes back. */
  otherPack: boolean
  onClose: () => void
}

export const RestoreSheet = ({ version, base, otherPack, onClose }: Props) => {
  const [why, setWhy] = useState('')
  const restore = useRestore()
  const { count } = useDraft()
  const send = () =>
    restore.mutate(
      { base, n: version.n, why: why.trim() },
      {
        onSuccess: () => {
          toast('已恢复')
          onClose()
        },
        onError: error => {
          if (!isOvertaken(error)) return
          toast('规则已被同事改过，请看最新的再定')
          onClose()
        },
      },
    )
  return (
    <WhySheet
      title={`恢复到${revisionWords(version.n)}？`}
      lines={[
        '后来的改动都不再生效，以后提交的事项按恢复的规则派；已经派出的不动。',
        '这也是一次修改，记在历史里，还可以再恢复回来。',
        ...(otherPack ? ['系统交付的规则后来更新过，恢复的是那一版里科室自己的改动。'] : []),
        ...(count > 0 ? [`手机上还有 ${count} 处没启用的改动，会留着。`] : []),
      ]}
      why={why}
      placeholder="例如：上次的改动把两个县的市场弄反了。"
      yes="恢复"
      busy={restore.isPending}
      error={restore.error}
      onWrite={setWhy}
      onYes={send}
      onClose={onClose}
    />
  )
}
