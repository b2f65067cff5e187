/** Anything that can be tapped: a role, a name, a touch area, the keyboard's Enter on H5. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { cx } from '../cx'
import './tap.scss'

type Props = {
  onTap: () => void
  children: ReactNode
  className?: string
  /** The accessible name, where the content does not say it. */
  label?: string
  role?: 'button' | 'switch' | 'tab' | 'radio' | 'link'
  checked?: boolean
  selected?: boolean
  disabled?: boolean
}

const isEnter = (event: unknown) =>
  typeof event === 'object' && event !== null && 'key' in event && event.key === 'Enter'

export const Tap = (props: Props) => {
  const { onTap, children, className, label, role = 'button', checked, selected, disabled } = props
  const act = () => {
    if (!disabled) onTap()
  }
  const keys =
    process.env.TARO_ENV === 'h5' ? { onKeyDown: (event: unknown) => isEnter(event) && act() } : undefined
  return (
    <View
      className={cx('tap', disabled && 'tap--disabled', className)}
      hoverClass={disabled ? 'none' : 'tap--down'}
      hoverStayTime={80}
      onClick={act}
      {...a11y({ role, label, checked, selected, disabled })}
      {...keys}
    >
      {children}
    </View>
  )
}
