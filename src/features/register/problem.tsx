/** What went wrong as a whole; wrong fields say so themselves. */
import { View } from '@tarojs/components'
import type { CallError } from '../../lib/call-error'
import { FailedLine } from '../shell/failed-line'
import './register.scss'

/** @param some whether some fields are still marked as wrong */
export const Problem = ({ some, error }: { some: boolean; error: CallError | null }) => {
  if (some) return <View className="problem">有几处要改，看上面标红的。</View>
  return error?.fields.length === 0 ? <FailedLine error={error} /> : null
}
