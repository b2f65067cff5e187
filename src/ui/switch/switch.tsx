/** On or off, with the words beside it that say what. The whole line can be tapped. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Tap } from '../tap/tap'
import './switch.scss'

type Props = { on: boolean; label: string; children: ReactNode; onChange: (on: boolean) => void }

export const Switch = ({ on, label, children, onChange }: Props) => (
  <Tap className="switch" role="switch" label={label} checked={on} onTap={() => onChange(!on)}>
    <View className="switch__words">{children}</View>
    <View className={cx('switch__track', on && 'switch__track--on')}>
      <View className="switch__knob" />
    </View>
  </Tap>
)
