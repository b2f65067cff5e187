/** The bottom of the form: where it goes, what is wrong, the one button. */
import { View } from '@tarojs/components'
import type { CallError } from '../../lib/call-error'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { FailedLine } from '../shell/failed-line'
import { Destination } from './destination'
import type { Draft } from './draft'
import { LENGTH, type REPORT_WORDS } from './report-words'
import './submit-bar.scss'
import type { usePreview } from './use-preview'

type Props = {
  words: (typeof REPORT_WORDS)['lead']
  draft: Draft
  preview: ReturnType<typeof usePreview>
  consent: boolean
  /** Attachments that are not sent yet. */
  uploading: number
  error: CallError | null
  busy: boolean
  onConsent: (yes: boolean) => void
  onWhy: () => void
  onSubmit: () => void
}

/** Sentences about fields that have no place of their own on the form. */
const problems = (error: CallError | null) =>
  (error?.fields ?? []).filter(({ field }) => !field.startsWith('description')).map(({ message }) => message)

const hint = (waiting: string, length: number, { busy, error }: Props['preview']) => {
  if (length > 0 && length < LENGTH.min) return `再写 ${LENGTH.min - length} 个字就能提交`
  if (busy) return '正在看该由谁管…'
  return error ? '暂时看不出送到哪里，也可以先提交' : waiting
}

const button = (uploading: number) => (uploading > 0 ? `传完附件再提交（还有 ${uploading} 个）` : '提交')

export const SubmitBar = (props: Props) => {
  const { words, draft, preview, consent, uploading, error, busy, onConsent, onWhy, onSubmit } = props
  const { answer } = preview
  const length = draft.text.trim().length
  return (
    <ActionBar
      primary={
        <Button text={button(uploading)} busy={busy} disabled={length < LENGTH.min} onTap={onSubmit} />
      }
    >
      {problems(error).map(sentence => (
        <View key={sentence} className="submit-bar__problem">
          {sentence}
        </View>
      ))}
      {error?.fields.length === 0 && <FailedLine error={error} />}
      {answer ? (
        <Destination answer={answer} consent={consent} onConsent={onConsent} onWhy={onWhy} />
      ) : (
        <View className="submit-bar__hint">{hint(words.waiting, length, preview)}</View>
      )}
      <View className="submit-bar__gap" />
    </ActionBar>
  )
}
