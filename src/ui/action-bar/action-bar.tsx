/** The bottom of a screen: what to know before acting, one primary action, at most one second. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-bar.scss'

type Props = { primary: ReactNode; second?: ReactNode; children?: ReactNode }

export const ActionBar = ({ primary, second, children }: Props) => (
  <View className="action-bar">
    {children}
    <View className="action-bar__buttons">
      {second && <View className="action-bar__second">{second}</View>}
      <View className="action-bar__primary">{primary}</View>
    </View>
  </View>
)
