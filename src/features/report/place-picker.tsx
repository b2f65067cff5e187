/** County first, then its townships; a county alone is enough. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../ui/choices/choices'
import { Link } from '../../ui/link/link'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { usePlaces } from '../directory/use-directory'
import { Failed } from '../shell/failed'
import type { Draft } from './draft'
import './place-picker.scss'

type Props = { chosen: string | null; onChoose: (place: Draft['place']) => void }

const COUNTY_DIGITS = 6
const BY_TEXT = ''

export const PlacePicker = ({ chosen, onChoose }: Props) => {
  const { data, error, isFetching, refetch } = usePlaces()
  const [code, setCode] = useState(chosen?.slice(0, COUNTY_DIGITS) ?? null)
  if (!data) {
    return error ? <Failed error={error} busy={isFetching} onRetry={() => void refetch()} /> : <Skeleton />
  }
  const county = data.counties.find(one => one.code === code)
  if (!county) {
    const counties = data.counties.map(({ code: value, name }) => ({ value, text: name, deeper: true }))
    const byText = { value: BY_TEXT, text: '按文字判断', note: '不指定，由我们从文字里读', deeper: false }
    return (
      <Choices
        choices={[...counties, byText]}
        chosen={chosen?.slice(0, COUNTY_DIGITS)}
        onChoose={value => (value === BY_TEXT ? onChoose(null) : setCode(value))}
      />
    )
  }
  const whole = { value: county.code, text: county.name, note: '只知道县区，不清楚乡镇' }
  return (
    <>
      <View className="place-picker__back">
        <Link text={`${county.name} · 换一个县区`} onTap={() => setCode(null)} />
      </View>
      <Choices
        choices={[whole, ...county.townships.map(({ code: value, name: text }) => ({ value, text }))]}
        chosen={chosen}
        onChoose={value => {
          const township = county.townships.find(one => one.code === value)
          onChoose({ code: value, name: [county.name, township?.name].filter(Boolean).join(' ') })
        }}
      />
    </>
  )
}
