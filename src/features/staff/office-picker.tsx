/** The office whose people are looked at: its kind first, then which one. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrganisationKind } from '../../../domain/directory'
import type { Outputs } from '../../lib/client'
import { isRecord } from '../../lib/storage'
import { Card } from '../../ui/card/card'
import { Choices } from '../../ui/choices/choices'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useOrganisations } from '../directory/use-directory'
import { Failed } from '../shell/failed'
import './staff.scss'

export type Office = Outputs['directory']['list']['organisations'][number]

/** Kinds whose people sign in; an association works through its workstation. */
const KINDS = [
  { value: 'bureau', text: '县区局' },
  { value: 'workstation', text: '协会工作站' },
  { value: 'section', text: '市局科室' },
  { value: 'partner', text: '协同部门' },
] as const satisfies readonly { value: OrganisationKind; text: string }[]
type Kind = (typeof KINDS)[number]['value']

/** Which office is looked at; `org` is empty until one was chosen. */
export type Place = { kind: Kind; org: string }
export const NOWHERE: Place = { kind: 'bureau', org: '' }
export const isPlace = (value: unknown): value is Place =>
  isRecord(value) && KINDS.some(one => one.value === value.kind) && typeof value.org === 'string'

/** The office of a place, once the directory has told. */
export const useOffice = ({ kind, org }: Place): Office | undefined =>
  useOrganisations(kind).data?.organisations.find(({ id }) => id === org)

type Props = { place: Place; onChoose: (place: Place) => void }

export const OfficePicker = ({ place, onChoose }: Props) => {
  const { kind, org } = place
  const [open, setOpen] = useState<'kind' | 'office' | null>(null)
  const { data, error, isFetching, refetch } = useOrganisations(kind)
  const office = useOffice(place)
  const close = () => setOpen(null)
  return (
    <Card>
      <View className="staff__only-rows">
        <Row
          name="单位类别"
          value={KINDS.find(({ value }) => value === kind)?.text}
          onTap={() => setOpen('kind')}
        />
        <Row
          name="单位"
          value={office?.name}
          note={office ? undefined : '点这里选'}
          onTap={() => setOpen('office')}
        />
      </View>
      <Sheet open={open === 'kind'} title="哪一类单位" onClose={close}>
        <Choices
          choices={KINDS}
          chosen={kind}
          onChoose={next => {
            onChoose({ kind: next, org: next === kind ? org : '' })
            setOpen('office')
          }}
        />
      </Sheet>
      <Sheet open={open === 'office'} title="哪个单位" onClose={close}>
        {!data && !error && <Skeleton />}
        {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
        <Choices
          choices={(data?.organisations ?? []).map(({ id, name }) => ({ value: id, text: name }))}
          chosen={org}
          onChoose={id => {
            onChoose({ kind, org: id })
            close()
          }}
        />
      </Sheet>
    </Card>
  )
}
