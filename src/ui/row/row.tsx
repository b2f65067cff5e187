/** A line of a card that leads somewhere: what it is, its value, a chevron. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './row.scss'

type Props = {
  /** In front: an icon or a dot. */
  lead?: ReactNode
  name: string
  value?: string
  note?: string
  label?: string
  /** At the end: what can be done with the value of a line that only tells; a tag of one that leads on. */
  end?: ReactNode
  /** Absent for a line that only tells. */
  onTap?: () => void
}

export const Row = ({ lead, name, value, note, label, end, onTap }: Props) => {
  const words = (
    <>
      {lead}
      <Text className="row__name">{name}</Text>
      <View className="row__value">
        {value && <Text className="row__main">{value}</Text>}
        {note && <Text className="row__note">{note}</Text>}
      </View>
      {end}
      {onTap && <Icon name="chevron" size="s" className="row__chevron" />}
    </>
  )
  if (!onTap) return <View className="row">{words}</View>
  return (
    <Tap
      className={cx('row', !value && !note && 'row--plain')}
      label={label ?? [name, value].filter(Boolean).join('：')}
      onTap={onTap}
    >
      {words}
    </Tap>
  )
}
