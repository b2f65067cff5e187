/** What went wrong as a whole; wrong fields say so themselves. */
import { View } from '@tarojs/components'
import type { CallError } from '../../lib/call-error'
import './register.scss'

export const Problem = ({ error }: { error: CallError | null }) => {
  if (!error) return null
  const words = error.fields.length > 0 ? '有几处要改，看上面标红的。' : error.message
  return <View className="problem">{words}</View>
}
