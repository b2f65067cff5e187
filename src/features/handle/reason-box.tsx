/** Where a reason is written, and what still keeps it from being sent. */
import { View } from '@tarojs/components'
import { asCallError, fieldError } from '../../lib/call-error'
import { TextArea } from '../../ui/text-area/text-area'
import './reply-sheet.scss'
import { REASON, type Reason } from './use-reason'

type Props = { reason: Reason; label: string; placeholder: string; hint: string; error: unknown }

/** What the server says of the reason itself; undefined where it says something else. */
export const wrongReason = (error: unknown) => (error ? fieldError(asCallError(error), 'why') : undefined)

export const ReasonBox = ({ reason, label, placeholder, hint, error }: Props) => {
  const wrong = wrongReason(error)
  return (
    <>
      <View className="reply">
        <TextArea
          label={label}
          value={reason.text}
          placeholder={placeholder}
          maxLength={REASON.max}
          onChange={reason.write}
        />
      </View>
      {wrong && <View className="reply__wrong">{wrong}</View>}
      <View className="reply__hint">{reason.hasGap ? '括号里“请写”的地方，写好就能送出。' : hint}</View>
    </>
  )
}
