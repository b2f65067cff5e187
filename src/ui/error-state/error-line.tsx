/** Something failed, in one line above a button: what, and what to send to whoever maintains this. */
import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import { Link } from '../link/link'
import './error-state.scss'

type Props = { message: string; onCopy?: () => void }

export const ErrorLine = ({ message, onCopy }: Props) => (
  <View className="error-line" {...a11y({ role: 'alert' })}>
    <View className="error-line__words">{message}</View>
    {onCopy && <Link text="复制" label="复制给维护人员" quiet onTap={onCopy} />}
  </View>
)
