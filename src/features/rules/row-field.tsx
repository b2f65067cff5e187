/** One field of a row, drawn by its kind. */
import { View } from '@tarojs/components'
import { dayOnly } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { DateRow } from '../../ui/date-row/date-row'
import { Field } from '../../ui/field/field'
import { Link } from '../../ui/link/link'
import { Row } from '../../ui/row/row'
import { Switch } from '../../ui/switch/switch'
import { TextArea } from '../../ui/text-area/text-area'
import { ChoiceRow, OrganisationRow } from './choice-row'
import { DaysField } from './days-field'
import { PlaceField } from './place-field'
import type { RowField } from './row-fields'
import { type Form, ON } from './row-forms'
import './rules.scss'

/** No document that the section works with is older. */
const FIRST_DAY = '2000-01-01'

type Props = {
  field: RowField
  form: Form
  /** A row that is there keeps what it is known by. */
  fresh: boolean
  onChange: (value: string) => void
}

const DayField = ({ label, value, optional, after, onChange }: DayProps) => (
  <>
    <DateRow
      name={label}
      value={value}
      text={value && dayOnly(value, serverNow())}
      hint={optional ? '没有截止日' : '选日期'}
      from={after}
      onChange={onChange}
    />
    {optional && value && (
      <View className="rules__acts">
        <Link text="改成没有截止日" quiet onTap={() => onChange('')} />
      </View>
    )}
  </>
)
type DayProps = {
  label: string
  value: string
  optional: boolean
  after: string
  onChange: (value: string) => void
}

export const OneField = ({ field, form, fresh, onChange }: Props) => {
  const { key, label, hint } = field
  const value = form[key] ?? ''
  switch (field.kind) {
    case 'text':
    case 'number':
      if (field.fixed && !fresh) return <Row name={label} value={value} />
      return (
        <Field
          label={label}
          value={value}
          type={field.kind}
          placeholder={field.placeholder}
          hint={hint}
          maxLength={field.max}
          onChange={onChange}
        />
      )
    case 'days':
      return (
        <DaysField
          label={label}
          value={value}
          year={form.id ?? ''}
          placeholder={field.placeholder}
          maxLength={field.max}
          onChange={onChange}
        />
      )
    case 'flag':
      return (
        <Switch on={value === ON} label={label} onChange={on => onChange(on ? ON : '')}>
          {label}
          {hint && <View className="rules__hint">{hint}</View>}
        </Switch>
      )
    case 'county':
    case 'division':
      return (
        <PlaceField
          label={label}
          value={value}
          townships={field.kind === 'division'}
          optional={field.optional === true}
          onChange={onChange}
        />
      )
    case 'day':
      return (
        <DayField
          label={label}
          value={value}
          optional={field.optional === true}
          after={field.optional ? form.from || FIRST_DAY : FIRST_DAY}
          onChange={onChange}
        />
      )
    case 'organisation':
      return (
        <OrganisationRow
          label={label}
          value={value}
          of={field.of}
          optional={field.optional === true}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <ChoiceRow
          label={label}
          value={value}
          choices={field.choices}
          fixed={field.fixed && !fresh}
          onChange={onChange}
        />
      )
    case 'long':
      return (
        <TextArea
          label={label}
          value={value}
          placeholder={field.placeholder}
          maxLength={field.max}
          onChange={onChange}
        />
      )
  }
}
