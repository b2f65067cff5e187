/** Says from when to when one is away and who does the work meanwhile. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError, fieldError } from '../../lib/call-error'
import { dayOnly } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { DateRow } from '../../ui/date-row/date-row'
import { FailedLine } from '../shell/failed-line'
import { DeputyRow } from './deputy-row'
import './staff.scss'
import { type Person, useSetAway } from './use-away'

export const AwayForm = ({ others }: { others: readonly Person[] }) => {
  const now = serverNow()
  const today = now.slice(0, 10)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const [deputy, setDeputy] = useState('')
  const set = useSetAway()
  const error = set.error ? asCallError(set.error) : null
  const change = (take: (value: string) => void) => (value: string) => {
    take(value)
    if (error) set.reset()
  }
  const wrong = ['away.from', 'away.until', 'away.deputy']
    .map(field => fieldError(error, field))
    .find(Boolean)
  const begin = (value: string) => {
    change(setFrom)(value)
    if (until && until < value) setUntil('')
  }
  return (
    <Card title="安排请假">
      <View className="staff__rows">
        <DateRow
          name="从"
          value={from}
          text={dayOnly(from, now)}
          hint="选日期"
          from={today}
          onChange={begin}
        />
        <DateRow
          name="到"
          value={until}
          text={until && `${dayOnly(until, now)}（含当天）`}
          hint="选日期，含当天"
          from={from}
          onChange={change(setUntil)}
        />
        <DeputyRow people={others} chosen={deputy} onChoose={change(setDeputy)} />
      </View>
      <View className="staff__text">请假期间，您手上的事项 B 角也看得到、办得了；期限照算，不会停。</View>
      {wrong && <View className="staff__wrong">{wrong}</View>}
      {error && !wrong && <FailedLine error={error} />}
      <Button
        text="请假"
        busy={set.isPending}
        disabled={!until || !deputy}
        onTap={() => set.mutate({ from, until, deputy })}
      />
    </Card>
  )
}
