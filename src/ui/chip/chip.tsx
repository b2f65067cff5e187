/** A filter or a quick choice; the chosen one is ink on white turned round. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Tap } from '../tap/tap'
import './chip.scss'

type Props = {
  text: string
  onTap: () => void
  chosen?: boolean
  count?: number
  /** Of a second row, under another one: words without a border. */
  quiet?: boolean
  role?: 'tab' | 'button' | 'radio'
}

export const Chip = ({ text, onTap, chosen, count, quiet, role = 'button' }: Props) => (
  <Tap
    className={cx('chip', quiet && 'chip--quiet', chosen && 'chip--chosen')}
    role={role}
    label={count === undefined ? text : `${text} ${count} 件`}
    checked={role === 'radio' ? chosen : undefined}
    selected={role === 'tab' ? chosen : undefined}
    onTap={onTap}
  >
    <View className="chip__face">
      <Text>{text}</Text>
      {count !== undefined && <Text className="chip__count">{count}</Text>}
    </View>
  </Tap>
)
