/** Line icons of 1.7 px, one family, shipped as masks so that they take the colour of the text. */
import { View } from '@tarojs/components'
import { cx } from '../cx'
import './icon.scss'

export type IconName =
  | 'home'
  | 'list'
  | 'bell'
  | 'person'
  | 'shield'
  | 'chat'
  | 'chevron'
  | 'check'
  | 'pin'
  | 'people'
  | 'building'
  | 'phone'
  | 'search'
  | 'close'
  | 'lock'
  | 'alert'
  | 'copy'
  | 'swap'
  | 'type'
  | 'ticket'
  | 'pen'
  | 'plus'
  | 'photo'
  | 'video'
  | 'sound'
  | 'document'
  | 'certificate'
  | 'star'
  | 'calendar'
  | 'badge'
  | 'more'
  | 'exit'
  | 'clock'
  | 'flag'

type Props = { name: IconName; size?: 's' | 'm' | 'l' | 'xl'; className?: string }

export const Icon = ({ name, size = 'm', className }: Props) => (
  <View className={cx('icon', `icon--${size}`, `icon--${name}`, className)} />
)
