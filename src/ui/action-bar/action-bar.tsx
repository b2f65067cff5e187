/** The bottom of a screen: what to know before acting, one primary action, at most one second, the rest under 更多. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-bar.scss'

type Props = {
  primary: ReactNode
  second?: ReactNode
  /** In front, as wide as its word: 更多. */
  more?: ReactNode
  children?: ReactNode
}

export const ActionBar = ({ primary, second, more, children }: Props) => (
  <View className="action-bar">
    {children}
    <View className="action-bar__buttons">
      {more && <View className="action-bar__more">{more}</View>}
      {second && <View className="action-bar__second">{second}</View>}
      {primary && <View className="action-bar__primary">{primary}</View>}
    </View>
  </View>
)
