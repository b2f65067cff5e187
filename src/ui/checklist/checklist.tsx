/** Lines to tick off; each is a tap that does it. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon, type IconName } from '../icon/icon'
import { Tap } from '../tap/tap'
import './checklist.scss'

export type CheckLine = { id: string; text: string; done: boolean; icon: IconName }

type Props = {
  lines: readonly CheckLine[]
  /** What a tap does, read aloud: 去拍. */
  todo: string
  /** What a ticked line says, read aloud: 已拍. */
  done: string
  onTap: (id: string) => void
}

export const Checklist = ({ lines, todo, done, onTap }: Props) => (
  <View>
    {lines.map(line => (
      <Tap
        key={line.id}
        className={cx('checklist__line', line.done && 'checklist__line--done')}
        label={`${line.text}，${line.done ? done : todo}`}
        onTap={() => onTap(line.id)}
      >
        <View className="checklist__box">{line.done && <Icon name="check" size="s" />}</View>
        <Text className="checklist__text">{line.text}</Text>
        <Icon name={line.icon} className="checklist__icon" />
      </Tap>
    ))}
  </View>
)
