/** The end of a list: the next page comes when the end is reached, or by a tap. */
import { useReachBottom } from '@tarojs/taro'
import { Button } from '../../ui/button/button'

type Props = { has: boolean; busy: boolean; onMore: () => void }

export const More = ({ has, busy, onMore }: Props) => {
  useReachBottom(() => {
    if (has && !busy) onMore()
  })
  if (!has) return null
  return <Button text="更多" kind="plain" size="s" busy={busy} onTap={onMore} />
}
