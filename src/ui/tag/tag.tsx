/** A word in a wash of its tone: 核查中, 县级, 商标法 60. */
import { Text } from '@tarojs/components'
import { cx, type Tone } from '../cx'
import './tag.scss'

export const Tag = ({ text, tone = 'grey' }: { text: string; tone?: Tone }) => (
  <Text className={cx('tag', `tag--${tone}`)}>{text}</Text>
)
