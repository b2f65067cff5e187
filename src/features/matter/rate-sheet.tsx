/** 评价: five stars and, if one likes, words; once. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError, fieldError } from '../../lib/call-error'
import { forget, isText, load, save } from '../../lib/storage'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { type Score, StarChoice } from '../../ui/stars/stars'
import { TextArea } from '../../ui/text-area/text-area'
import type { MatterView } from './matter-words'
import './owner-sheets.scss'
import { useRate } from './use-owner-act'

const MAX = 300

type Props = { matter: MatterView; open: boolean; onClose: () => void }

export const RateSheet = ({ matter, open, onClose }: Props) => {
  const key = `rate:${matter.id}`
  const [score, setScore] = useState<Score | null>(null)
  const [words, setWords] = useState(() => load(key, isText) ?? '')
  const rate = useRate()
  const wrong = rate.error ? fieldError(asCallError(rate.error), 'words') : undefined
  const write = (next: string) => {
    setWords(next)
    save(key, next)
  }
  const send = () => {
    if (!score) return
    rate.mutate(
      { matter: matter.id, version: matter.version, score, ...(words.trim() && { words: words.trim() }) },
      {
        onSuccess: () => {
          forget(key)
          onClose()
        },
      },
    )
  }
  return (
    <Sheet
      open={open}
      title="这次办得怎么样？"
      onClose={onClose}
      footer={<Button text="送出评价" busy={rate.isPending} disabled={!score} onTap={send} />}
    >
      <StarChoice score={score} onChoose={setScore} />
      <View className="owner-sheet__box">
        <TextArea
          label="想说的话"
          value={words}
          placeholder="可以不写。哪里办得好，哪里还可以更好。"
          maxLength={MAX}
          onChange={write}
        />
      </View>
      {wrong && <View className="owner-sheet__wrong">{wrong}</View>}
      <View className="owner-sheet__hint">只能评价一次。办理的单位和市局看得到。</View>
    </Sheet>
  )
}
