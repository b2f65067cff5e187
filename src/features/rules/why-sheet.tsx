/** The last step before the rules change: what will happen, and why, in words that stay in the history. */
import { View } from '@tarojs/components'
import { asCallError, fieldError } from '../../lib/call-error'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { TextArea } from '../../ui/text-area/text-area'
import { FailedLine } from '../shell/failed-line'
import './rules.scss'

const WHY = { min: 4, max: 300 }

type Props = {
  title: string
  /** What happens, a sentence a line. */
  lines: readonly string[]
  why: string
  placeholder: string
  yes: string
  busy: boolean
  error: unknown
  onWrite: (why: string) => void
  onYes: () => void
  onClose: () => void
}

export const WhySheet = (props: Props) => {
  const { title, lines, why, placeholder, yes, busy, error, onWrite, onYes, onClose } = props
  const wrong = error ? fieldError(asCallError(error), 'why') : undefined
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          {!wrong && <FailedLine error={error} />}
          <Button text={yes} busy={busy} disabled={why.trim().length < WHY.min} onTap={onYes} />
        </>
      }
    >
      {lines.map(line => (
        <View key={line} className="rules__words">
          {line}
        </View>
      ))}
      <View className="rules__quote rules__above">为什么改？写给以后查的人看。</View>
      <View className="rules__box">
        <TextArea
          label="为什么改"
          value={why}
          placeholder={placeholder}
          maxLength={WHY.max}
          onChange={onWrite}
        />
      </View>
      {wrong && <View className="rules__wrong">{wrong}</View>}
    </Sheet>
  )
}
