/** The root of every screen: ground, large type, a notice on top, room for a bar at the bottom. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { cx } from '../cx'
import { Tap } from '../tap/tap'
import './page.scss'

/** What every screen says on top: no network, something waits. */
export type Notice = {
  text: string
  /** At the end: 1 件待送. */
  count?: string
  onTap?: () => void
}

type Props = {
  children: ReactNode
  /** Sticks to the bottom: an ActionBar or a TabBar. */
  footer?: ReactNode
  /** Sheets. */
  over?: ReactNode
  large?: boolean
  notice?: Notice | null
}

const NoticeLine = ({ text, count, onTap }: Notice) => {
  const words = (
    <>
      <Text className="page__notice-text">{text}</Text>
      {count && <Text className="page__notice-count">{count}</Text>}
    </>
  )
  if (onTap) {
    return (
      <Tap className="page__notice" label={[text, count].filter(Boolean).join('')} onTap={onTap}>
        {words}
      </Tap>
    )
  }
  return (
    <View className="page__notice" {...a11y({ role: 'alert' })}>
      {words}
    </View>
  )
}

export const Page = ({ children, footer, over, large, notice }: Props) => (
  <View className={cx('page', large && 'page--large')}>
    {notice && <NoticeLine {...notice} />}
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
