/** A row of a table: what it says, its source, what is doubtful with 确认; a tap opens it. */
import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import './rules.scss'
import type { ListRow } from './table-rows'

type Props = {
  row: ListRow
  onOpen: () => void
  /** Absent where no source of the section's settles the doubt. */
  onConfirm?: () => void
}

export const RowCard = ({ row, onOpen, onConfirm }: Props) => (
  <View className="rule-row">
    <Tap
      className="rule-row__open"
      label={[row.title, row.note, ...row.tags.map(({ text }) => text)].filter(Boolean).join('，')}
      onTap={onOpen}
    >
      <View className="rule-row__text">
        <View className="rule-row__line">
          <Text className={cx('rule-row__title', row.gone && 'rule-row__title--gone')}>{row.title}</Text>
          {row.tags.map(({ text, tone }) => (
            <Tag key={text} text={text} tone={tone} />
          ))}
        </View>
        {row.note && <View className="rule-row__note">{row.note}</View>}
        {row.source && <View className="rule-row__source">依据：{row.source}</View>}
      </View>
      <Icon name="chevron" size="s" className="rule-row__chevron" />
    </Tap>
    {row.doubt && (
      <View className="rule-row__doubt">
        <View className="rule-row__doubt-words">待确认：{row.doubt}</View>
        {onConfirm && (
          <Button text="确认" label={`确认${row.title}`} kind="secondary" size="s" onTap={onConfirm} />
        )}
      </View>
    )}
  </View>
)
