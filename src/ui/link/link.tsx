/** A word that leads on: 为什么, 全部 5 条依据. */
import { Text } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './link.scss'

type Props = {
  text: string
  label?: string /** Grey: not what one came for. */
  quiet?: boolean
  /** Leads to another screen: a chevron follows. */
  onward?: boolean
  onTap: () => void
}

export const Link = ({ text, label, quiet, onward, onTap }: Props) => (
  <Tap className={quiet ? 'link link--quiet' : 'link'} label={label ?? text} onTap={onTap}>
    <Text>{text}</Text>
    {onward && <Icon name="chevron" size="s" />}
  </Tap>
)
