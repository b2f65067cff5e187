/** A day to choose, with the phone's own wheel. */
import { Picker, Text, View } from '@tarojs/components'
import { a11y } from '../a11y'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import '../row/row.scss'
import './date-row.scss'

type Props = {
  name: string
  /** `2026-11-24`, empty where none is chosen. */
  value: string
  /** The day as people say it. */
  text: string
  hint: string
  /** First day that can be chosen. */
  from: string
  /** Last day that can be chosen; two years ahead unless told. */
  until?: string
  onChange: (value: string) => void
}

const LAST_YEARS = 2

const yearsOn = (date: string) => `${Number(date.slice(0, 4)) + LAST_YEARS}${date.slice(4)}`

export const DateRow = ({ name, value, text, hint, from, until, onChange }: Props) => (
  <View className="date-row">
    <Picker
      mode="date"
      value={value || from}
      start={from}
      end={until ?? yearsOn(from)}
      onChange={event => onChange(event.detail.value)}
    >
      <View className="row" {...a11y({ role: 'button', label: text ? `${name}：${text}` : name })}>
        <Text className="row__name">{name}</Text>
        <View className="row__value">
          <Text className={cx(text ? 'row__main' : 'row__note')}>{text || hint}</Text>
        </View>
        <Icon name="chevron" size="s" className="row__chevron" />
      </View>
    </Picker>
  </View>
)
