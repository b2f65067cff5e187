/** 补充材料 or 追问: what is written and attached stays on the phone until it has arrived. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError, fieldError } from '../../lib/call-error'
import { forget, isText, load, save } from '../../lib/storage'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { TextArea } from '../../ui/text-area/text-area'
import { AttachmentGrid } from '../evidence/attachment-grid'
import { type Attachments, useAttachments } from '../evidence/use-attachments'
import { addWords, type MatterView } from './matter-words'
import './owner-sheets.scss'
import { useAdd } from './use-owner-act'

const LENGTH = { min: 4, max: 2000 }

/** What keeps it from being sent; null where nothing does. */
const hindrance = (text: string, { busy, failed, list }: Attachments) => {
  if (busy > 0) return `还有 ${busy} 个附件在上传，传完就能送出`
  if (failed > 0) return `有 ${failed} 个附件没传上，请重试，或者先不传`
  if (text.trim().length >= LENGTH.min) return null
  return list.length > 0 ? '再写一句，这些材料说明什么' : `写 ${LENGTH.min} 个字以上就能送出`
}

type Props = { matter: MatterView; open: boolean; onClose: () => void }

export const AddSheet = ({ matter, open, onClose }: Props) => {
  const key = `add:${matter.id}`
  const asked = matter.kind === 'consultation'
  const words = addWords(matter)
  const [text, setText] = useState(() => load(key, isText) ?? '')
  const attachments = useAttachments(key)
  const add = useAdd(asked)
  const hint = hindrance(text, attachments)
  const wrong = add.error ? fieldError(asCallError(add.error), 'text') : undefined
  const write = (next: string) => {
    setText(next)
    save(key, next)
  }
  const send = () =>
    add.mutate(
      { matter: matter.id, version: matter.version, text: text.trim(), evidence: attachments.tokens() },
      {
        onSuccess: () => {
          forget(key)
          setText('')
          attachments.clear()
          onClose()
        },
      },
    )
  return (
    <Sheet
      open={open}
      title={words.title}
      onClose={onClose}
      footer={<Button text={words.send} busy={add.isPending} disabled={hint !== null} onTap={send} />}
    >
      <View className="owner-sheet__box">
        <TextArea
          label={words.title}
          value={text}
          placeholder={words.placeholder}
          maxLength={LENGTH.max}
          onChange={write}
        />
      </View>
      <AttachmentGrid attachments={attachments} exposable />
      {wrong && <View className="owner-sheet__wrong">{wrong}</View>}
      <View className="owner-sheet__hint">{hint ?? words.after}</View>
    </Sheet>
  )
}
