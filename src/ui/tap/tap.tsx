/** Anything that can be tapped: a role, a name, a touch area, the keyboard's Enter and space bar on H5. */
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

const isPress = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' '

export const Tap = (props: Props) => {
  const { onTap, children, className, label, role = 'button', checked, selected, disabled } = props
  const act = () => {
    if (!disabled) onTap()
  }
  const press = (event: KeyboardEvent) => {
    if (!isPress(event)) return
    // The space bar would scroll as well.
    event.preventDefault()
    act()
  }
  const keys = process.env.TARO_ENV === 'h5' ? { onKeyDown: press } : undefined
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
