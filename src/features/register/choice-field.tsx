/** A line of the form that is chosen from a list in a sheet. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Choice, Choices } from '../../ui/choices/choices'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import './register.scss'

type Props = {
  name: string
  title: string
  value: string
  hint: string
  wrong?: string
  query: { error: unknown; isFetching: boolean; refetch: () => Promise<unknown> }
  /** Undefined until they have been read. */
  choices: readonly Choice<string>[] | undefined
  onChange: (value: string) => void
}

export const ChoiceField = ({ name, title, value, hint, wrong, query, choices, onChange }: Props) => {
  const [open, setOpen] = useState(false)
  const chosen = choices?.find(one => one.value === value)?.text
  return (
    <View className="choice-field">
      <Row
        name={name}
        value={value ? chosen : undefined}
        note={value ? undefined : hint}
        onTap={() => setOpen(true)}
      />
      {wrong && <View className="choice-field__wrong">{wrong}</View>}
      <Sheet open={open} title={title} onClose={() => setOpen(false)}>
        {!choices && !query.error && <Skeleton />}
        {!choices && query.error ? (
          <Failed error={query.error} busy={query.isFetching} onRetry={() => void query.refetch()} />
        ) : null}
        <Choices
          choices={choices ?? []}
          chosen={value}
          onChoose={next => {
            onChange(next)
            setOpen(false)
          }}
        />
      </Sheet>
    </View>
  )
}
