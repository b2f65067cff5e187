/** Buttons: 50 high, 34 in lists with a touch area of 44. One primary a screen. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Spinner } from '../spinner/spinner'
import { Tap } from '../tap/tap'
import './button.scss'

type Props = {
  text: string
  onTap: () => void
  kind?: 'primary' | 'secondary' | 'plain'
  size?: 'l' | 's'
  /** Pressed and waiting: shows a spinner and takes no second tap. */
  busy?: boolean
  disabled?: boolean
  label?: string
  className?: string
}

export const Button = (props: Props) => {
  const { text, onTap, kind = 'primary', size = 'l', busy, disabled, label, className } = props
  return (
    <Tap
      className={cx('button', `button--${kind}`, `button--${size}`, disabled && 'button--off', className)}
      label={label ?? text}
      disabled={disabled || busy}
      onTap={onTap}
    >
      <View className="button__face">
        {busy && <Spinner />}
        <Text className="button__text">{text}</Text>
      </View>
    </Tap>
  )
}
