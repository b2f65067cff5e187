/** The root of every screen: ground, large type, the offline line, room for a bar at the bottom. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { cx } from '../cx'
import './page.scss'

type Props = {
  children: ReactNode
  /** Sticks to the bottom: an ActionBar or a TabBar. */
  footer?: ReactNode
  /** Sheets. */
  over?: ReactNode
  large?: boolean
  offline?: boolean
}

export const Page = ({ children, footer, over, large, offline }: Props) => (
  <View className={cx('page', large && 'page--large')}>
    {offline && (
      <View className="page__offline" {...a11y({ role: 'alert' })}>
        没有网络。已写的都存着，连上后再试。
      </View>
    )}
    <View className="page__body">{children}</View>
    {footer}
    {over}
  </View>
)

/** A screen's first line: a sentence about the person's situation. */
export const Sentence = ({ children, over }: { children: ReactNode; over?: ReactNode }) => (
  <View className="sentence">
    {over && <View className="sentence__over">{over}</View>}
    <View className="sentence__text" {...a11y({ role: 'heading' })}>
      {children}
    </View>
  </View>
)

/** A quiet line between cards. */
export const Aside = ({ children }: { children: ReactNode }) => <View className="aside">{children}</View>
