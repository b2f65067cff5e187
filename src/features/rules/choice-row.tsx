/** A value chosen from a list in a sheet, as a line of a row's form. */
import { useState } from 'react'
import type { OrganisationKind } from '../../../domain/directory'
import { type Choice, Choices } from '../../ui/choices/choices'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { useDraft } from './use-draft'
import { useRows } from './use-rules'

type Props = {
  label: string
  value: string
  choices: readonly Choice<string>[]
  /** What it says where nothing is chosen. */
  none?: string
  fixed?: boolean
  onChange: (value: string) => void
}

export const ChoiceRow = ({ label, value, choices, none = '点这里选', fixed, onChange }: Props) => {
  const [open, setOpen] = useState(false)
  const chosen = choices.find(one => one.value === value)
  return (
    <>
      <Row
        name={label}
        value={chosen?.text}
        note={chosen ? undefined : none}
        onTap={fixed ? undefined : () => setOpen(true)}
      />
      <Sheet open={open} title={label} onClose={() => setOpen(false)}>
        <Choices
          choices={choices}
          chosen={value}
          onChoose={next => {
            onChange(next)
            setOpen(false)
          }}
        />
      </Sheet>
    </>
  )
}

type OfKind = Omit<Props, 'choices'> & { of: OrganisationKind; optional: boolean }

/** An organisation of one kind, those that the draft adds among them. */
export const OrganisationRow = ({ of, optional, ...row }: OfKind) => {
  const { data } = useRows('organisations')
  const { draft } = useDraft()
  const added = draft.entries.flatMap(({ change }) =>
    change.table === 'organisations' && change.row?.kind === of ? [change.row] : [],
  )
  const known = (data?.rows ?? [])
    .filter(one => one.row.kind === of && one.state !== 'removed')
    .map(one => one.row)
    .filter(one => !added.some(({ id }) => id === one.id))
  const choices = [...added, ...known].map(({ id, name }) => ({ value: id, text: name }))
  return (
    <ChoiceRow
      {...row}
      none={optional ? '没有，或者点这里选' : undefined}
      choices={optional ? [...choices, { value: '', text: '没有' }] : choices}
    />
  )
}
