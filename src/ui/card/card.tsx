/** A white card with a hairline; `title` and `aside` make its first line. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { cx, type Tone } from '../cx'
import './card.scss'

type Props = {
  children: ReactNode
  title?: string
  /** At the end of the title's line. */
  aside?: ReactNode
  tone?: Tone
  flush?: boolean
  className?: string
}

export const Card = ({ children, title, aside, tone, flush, className }: Props) => (
  <View className={cx('card', tone && `card--${tone}`, flush && 'card--flush', className)}>
    {(title || aside) && (
      <View className="card__head">
        <View className="card__title" {...a11y({ role: 'heading' })}>
          {title}
        </View>
        {typeof aside === 'string' ? <Text className="card__aside">{aside}</Text> : aside}
      </View>
    )}
    {children}
  </View>
)
