/** The fields of a row in order; the texts that need room stand in cards of their own. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { OneField } from './row-field'
import type { RowField } from './row-fields'
import type { Form } from './row-forms'
import './rules.scss'

type Props = {
  fields: readonly RowField[]
  form: Form
  /** Whether the row is a new one. */
  fresh: boolean
  onChange: (key: string, value: string) => void
}

/** Fields that share a card, and those that have one of their own, in order. */
const grouped = (fields: readonly RowField[]): RowField[][] => {
  const groups: RowField[][] = []
  for (const field of fields) {
    const last = groups.at(-1)
    if (last && field.kind !== 'long' && last.every(one => one.kind !== 'long')) last.push(field)
    else groups.push([field])
  }
  return groups
}

export const RowFieldsForm = ({ fields, form, fresh, onChange }: Props) => (
  <>
    {grouped(fields.filter(({ when }) => !when || when(form))).map(group => {
      const [first] = group
      if (!first) return null
      const parts = group.map(field => (
        <View key={field.key} className="form-line">
          <OneField field={field} form={form} fresh={fresh} onChange={value => onChange(field.key, value)} />
        </View>
      ))
      if (first.kind === 'long') {
        return (
          <Card key={first.key} title={first.label}>
            <View>{parts}</View>
          </Card>
        )
      }
      return (
        <Card key={first.key}>
          <View className="rules__rows">{parts}</View>
        </Card>
      )
    })}
  </>
)
