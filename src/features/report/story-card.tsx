/** The text: a textarea while one types, the marked text when not. */
import { Text, View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import type { Fact } from '../../../domain/routing/answer'
import { type CallError, fieldError } from '../../lib/call-error'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { MarkedText } from '../../ui/marked-text/marked-text'
import { Tap } from '../../ui/tap/tap'
import { TextArea } from '../../ui/text-area/text-area'
import { marksOf } from '../reasons/marks'
import { LENGTH, type REPORT_WORDS } from './report-words'
import './story-card.scss'

type Props = {
  words: (typeof REPORT_WORDS)['lead']
  text: string
  facts: readonly Fact[]
  /** Whether there is anything to clear. */
  touched: boolean
  kept: boolean
  error: CallError | null
  editing: boolean
  onEditing: (editing: boolean) => void
  onChange: (text: string) => void
  onClear: () => void
  /** Under the text: what it is about, what would betray. */
  children?: ReactNode
}

/** Long enough for the tap that took the focus away to land before the layout changes. */
const SETTLE_MS = 160

const stands = (touched: boolean, kept: boolean) => {
  if (!touched) return '您的身份会封存，只有经办人能看'
  return kept ? '草稿已保存' : '手机没存住草稿，请尽快提交'
}

export const StoryCard = (props: Props) => {
  const { words, text, facts, touched, kept, error, editing, onEditing, onChange, onClear, children } = props
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const edit = () => {
    clearTimeout(timer.current)
    onEditing(true)
  }
  const leave = () => {
    timer.current = setTimeout(() => onEditing(false), SETTLE_MS)
  }
  const wrong = fieldError(error, 'description')
  const shown = text.trim()
  return (
    <Card
      title={words.heading}
      aside={touched ? <Link text="清空" quiet onTap={onClear} /> : '打字、粘贴或语音输入都行'}
    >
      {editing || shown === '' ? (
        <TextArea
          label={words.heading}
          value={text}
          focus={editing}
          placeholder={words.placeholder}
          maxLength={LENGTH.max}
          onChange={onChange}
          onFocus={edit}
          onBlur={leave}
        />
      ) : (
        <Tap className="story__marked" label="修改文字" onTap={edit}>
          <MarkedText text={shown} marks={marksOf(facts)} />
        </Tap>
      )}
      {wrong && <View className="story__wrong">{wrong}</View>}
      {children}
      <View className="story__foot">
        <Text>{stands(touched, kept)}</Text>
        <Text>
          {shown.length} 字{shown.length > LENGTH.max - 200 ? `，最多 ${LENGTH.max} 字` : ''}
        </Text>
      </View>
    </Card>
  )
}
