/** A county or a township of the city, chosen in a sheet as in the report. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../ui/choices/choices'
import { Link } from '../../ui/link/link'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { usePlaces } from '../directory/use-directory'
import { Failed } from '../shell/failed'
import './rules.scss'
import { useNames } from './use-names'

type Props = {
  label: string
  value: string
  /** Whether townships may be chosen too. */
  townships: boolean
  /** The whole city may be meant. */
  optional: boolean
  onChange: (code: string) => void
}

const COUNTY_DIGITS = 6
const CITY = 'city'

export const PlaceField = ({ label, value, townships, optional, onChange }: Props) => {
  const [open, setOpen] = useState(false)
  const [county, setCounty] = useState<string | null>(null)
  const names = useNames()
  const { data, error, isFetching, refetch } = usePlaces()
  const inside = data?.counties.find(one => one.code === county)
  const close = () => {
    setOpen(false)
    setCounty(null)
  }
  const choose = (code: string) => {
    onChange(code === CITY ? '' : code)
    close()
  }
  const shown = value ? names.place(value) : optional ? '全市' : undefined
  return (
    <>
      <Row
        name={label}
        value={shown}
        note={shown ? undefined : townships ? '选县区或乡镇' : '选县区'}
        onTap={() => setOpen(true)}
      />
      <Sheet open={open} title={label} onClose={close}>
        {!data && !error && <Skeleton />}
        {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
        {data && !inside && (
          <Choices
            choices={[
              ...(optional ? [{ value: CITY, text: '全市' }] : []),
              ...data.counties.map(({ code, name }) => ({ value: code, text: name, deeper: townships })),
            ]}
            chosen={value ? value.slice(0, COUNTY_DIGITS) : CITY}
            onChoose={code => (townships && code !== CITY ? setCounty(code) : choose(code))}
          />
        )}
        {inside && (
          <>
            <View className="rules__above">
              <Link text={`${inside.name} · 换一个县区`} onTap={() => setCounty(null)} />
            </View>
            <Choices
              choices={[
                { value: inside.code, text: inside.name, note: '只到县区' },
                ...inside.townships.map(({ code, name }) => ({ value: code, text: name })),
              ]}
              chosen={value}
              onChoose={choose}
            />
          </>
        )}
      </Sheet>
    </>
  )
}
