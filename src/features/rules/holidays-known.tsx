/** What the calendar has already, year by year, above the years that the section enters. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { daysWords, writeDays } from './day-ranges'
import type { Form } from './row-forms'
import './rules.scss'
import { type RulesNow, useTables } from './use-rules'
import { publishedWords } from './words'

type Year = RulesNow['calendar'][number]

/** In the form of a year that is known already: what is entered takes its place, and may begin from it. */
export const KnownYearNote = ({ year, onTake }: { year: string; onTake: (form: Form) => void }) => {
  const known = useTables().data?.calendar.find(one => one.year === year)
  if (!known) return null
  return (
    <Card tone="sky">
      {year} 年的安排已经有了。再录一份，就以您录的为准。
      <View className="rules__acts">
        <Link
          text="照已有的填，再改"
          onTap={() => onTake({ off: writeDays(known.off), work: writeDays(known.work) })}
        />
      </View>
    </Card>
  )
}

const KnownYear = ({ year: { year, off, work } }: { year: Year }) => (
  <View className="change">
    <View className="change__title">{year} 年</View>
    <View className="change__steps change__step">
      <View className="change__label">放假</View>
      <View className="change__values">{daysWords(off)}</View>
    </View>
    {work.length > 0 && (
      <View className="change__step">
        <View className="change__label">调休上班</View>
        <View className="change__values">{daysWords(work)}</View>
      </View>
    )}
  </View>
)

export const HolidaysKnown = () => {
  const { data, error } = useTables()
  if (!data) return error ? null : <Skeleton cards={1} />
  return (
    <Card title="已经知道的安排" aside="含周末">
      <View className="rules__words rules__above">{publishedWords(data.holidaysUntil)}</View>
      {data.calendar.map(year => (
        <KnownYear key={year.year} year={year} />
      ))}
    </Card>
  )
}
