/** County first, then its townships; a county alone is enough. */
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choices/choices'
import { Link } from '../../ui/link/link'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { usePlaces } from '../directory/use-directory'
import { Failed } from '../shell/failed'
import type { Place } from './draft'
import './place-picker.scss'

type Props = {
  /** The division that stands, chosen or read. */
  chosen: string | null
  /** The county whose townships are shown; null for the counties. */
  county: string | null
  onCounty: (county: string | null) => void
  onChoose: (place: Place | null) => void
}

export const COUNTY_DIGITS = 6
const BY_TEXT = ''

const division = (code: string, name: string): Place => ({ code, name, point: null, address: null })

export const PlacePicker = ({ chosen, county: code, onCounty, onChoose }: Props) => {
  const { data, error, isFetching, refetch } = usePlaces()
  if (!data) {
    return error ? <Failed error={error} busy={isFetching} onRetry={() => void refetch()} /> : <Skeleton />
  }
  const byText = { value: BY_TEXT, text: '按文字判断', note: '不指定，由我们从文字里读' }
  const county = data.counties.find(one => one.code === code)
  if (!county) {
    const counties = data.counties.map(({ code: value, name }) => ({ value, text: name, deeper: true }))
    return (
      <Choices
        choices={[...counties, { ...byText, deeper: false }]}
        chosen={chosen?.slice(0, COUNTY_DIGITS)}
        onChoose={value => (value === BY_TEXT ? onChoose(null) : onCounty(value))}
      />
    )
  }
  const whole = { value: county.code, text: county.name, note: '只知道县区，不清楚乡镇' }
  return (
    <>
      <View className="place-picker__back">
        <Link text={`${county.name} · 换一个县区`} onTap={() => onCounty(null)} />
      </View>
      <Choices
        choices={[whole, ...county.townships.map(({ code: value, name: text }) => ({ value, text })), byText]}
        chosen={chosen}
        onChoose={value => {
          if (value === BY_TEXT) return onChoose(null)
          const township = county.townships.find(one => one.code === value)
          onChoose(division(value, [county.name, township?.name].filter(Boolean).join(' ')))
        }}
      />
    </>
  )
}
