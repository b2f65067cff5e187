/** Days, a stretch a line, with what was understood of them; a stretch may also be chosen with the phone's wheel. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DateRow } from '../../ui/date-row/date-row'
import { Link } from '../../ui/link/link'
import { TextArea } from '../../ui/text-area/text-area'
import { daysWords, readDays, writeDays, yearAround } from './day-ranges'
import './rules.scss'

type Props = {
  label: string
  value: string
  year: string
  placeholder: string
  maxLength: number
  onChange: (value: string) => void
}

const dayWords = (day: string) => day && daysWords([day])

const Stretch = ({
  year,
  onAdd,
  onClose,
}: {
  year: string
  onAdd: (line: string) => void
  onClose: () => void
}) => {
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const { first, last } = yearAround(Number(year))
  const begin = (day: string) => {
    setFrom(day)
    if (until < day) setUntil(day)
  }
  return (
    <View>
      <DateRow
        name="从"
        value={from}
        text={dayWords(from)}
        hint="选第一天"
        from={first}
        until={last}
        onChange={begin}
      />
      <DateRow
        name="到"
        value={until}
        text={dayWords(until)}
        hint="选最后一天，含当天"
        from={from || first}
        until={last}
        onChange={setUntil}
      />
      <View className="rules__acts">
        {from && until && (
          <Link text="加上这一段" onTap={() => onAdd(from === until ? from : `${from} 至 ${until}`)} />
        )}
        <Link text="收起" quiet onTap={onClose} />
      </View>
    </View>
  )
}

export const DaysField = ({ label, value, year, placeholder, maxLength, onChange }: Props) => {
  const [choosing, setChoosing] = useState(false)
  const known = /^20\d\d$/.test(year)
  const { days, wrong } = readDays(value, Number(year))
  const add = (line: string) => {
    const tidy = wrong.length === 0 ? writeDays(days) : value.trim()
    onChange([tidy, line].filter(Boolean).join('\n'))
    setChoosing(false)
  }
  return (
    <View className="days">
      <View className="days__label">{label}</View>
      <TextArea
        label={label}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        onChange={onChange}
      />
      {known && days.length > 0 && (
        <View className="days__read">
          共 {days.length} 天：{daysWords(days)}
        </View>
      )}
      {known &&
        wrong.map(({ line, text, why }) => (
          <View key={`${line}-${text}`} className="days__wrong">
            第 {line} 行“{text}”{why}
          </View>
        ))}
      {known && !choosing && (
        <View className="rules__acts">
          <Link text="用日历选一段" label={`${label}：用日历选一段`} onTap={() => setChoosing(true)} />
        </View>
      )}
      {choosing && <Stretch year={year} onAdd={add} onClose={() => setChoosing(false)} />}
    </View>
  )
}
