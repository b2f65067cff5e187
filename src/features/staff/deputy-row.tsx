/** B 角: the colleague who does the work meanwhile. */
import { useState } from 'react'
import { serverNow } from '../../lib/server-clock'
import { Choices } from '../../ui/choices/choices'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { awayDays } from './away-words'
import type { Person } from './use-away'

type Props = { people: readonly Person[]; chosen: string; onChoose: (id: string) => void }

const noteOf = ({ lead, away }: Person) =>
  [lead && '负责人', away && `${awayDays(away, serverNow())}也请假`].filter(Boolean).join(' · ') || undefined

export const DeputyRow = ({ people, chosen, onChoose }: Props) => {
  const [open, setOpen] = useState(false)
  const deputy = people.find(({ id }) => id === chosen)
  return (
    <>
      <Row
        name="B 角"
        value={deputy?.name}
        note={deputy ? undefined : '谁替您办'}
        onTap={() => setOpen(true)}
      />
      <Sheet open={open} title="请假时谁替您办" onClose={() => setOpen(false)}>
        <Choices
          choices={people.map(person => ({ value: person.id, text: person.name, note: noteOf(person) }))}
          chosen={chosen}
          onChoose={id => {
            onChoose(id)
            setOpen(false)
          }}
        />
      </Sheet>
    </>
  )
}
