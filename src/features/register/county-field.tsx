/** The enterprise's county, chosen from the city's. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../ui/choices/choices'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { usePlaces } from '../directory/use-directory'
import { Failed } from '../shell/failed'
import './register.scss'

type Props = { value: string; wrong?: string; onChange: (code: string) => void }

export const CountyField = ({ value, wrong, onChange }: Props) => {
  const [open, setOpen] = useState(false)
  const { data, error, isFetching, refetch } = usePlaces()
  const counties = (data?.counties ?? []).map(({ code, name }) => ({ value: code, text: name }))
  const name = counties.find(one => one.value === value)?.text
  return (
    <View className="county-field">
      <Row name="所在县区" value={name} note={name ? undefined : '点这里选'} onTap={() => setOpen(true)} />
      {wrong && <View className="county-field__wrong">{wrong}</View>}
      <Sheet open={open} title="企业在哪个县区" onClose={() => setOpen(false)}>
        {!data && !error && <Skeleton />}
        {error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
        <Choices
          choices={counties}
          chosen={value}
          onChoose={code => {
            onChange(code)
            setOpen(false)
          }}
        />
      </Sheet>
    </View>
  )
}
