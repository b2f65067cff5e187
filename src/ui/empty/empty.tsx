/** Nothing here yet: says so, and where to start. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './empty.scss'

type Props = { title: string; text: string; children?: ReactNode }

export const Empty = ({ title, text, children }: Props) => (
  <View className="empty">
    <View className="empty__picture" />
    <View className="empty__title">{title}</View>
    <View className="empty__text">{text}</View>
    {children && <View className="empty__actions">{children}</View>}
  </View>
)
