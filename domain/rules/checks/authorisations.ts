/** An authorisation of a county fits: its days are in order and it stands once. */
import type { Authorisation } from '../../routing/pack'
import { type Check, countyOf, isDay, said, unknownCounty } from './check'

/** Whether two periods share a day; `until` is exclusive, null never ends. */
const overlap = (one: Authorisation, other: Authorisation): boolean =>
  (other.until === null || one.from < other.until) && (one.until === null || other.from < one.until)

export const authorisationProblems: Check<Authorisation> = (row, { amended }) => {
  const twice = amended.authorisations.some(
    one => one.id !== row.id && one.subject === row.subject && one.county === row.county && overlap(one, row),
  )
  return said(
    [!countyOf(amended, row.county), unknownCounty(row.county)],
    [!isDay(row.from), `日历上没有 ${row.from} 这一天`],
    [row.until !== null && !isDay(row.until), `日历上没有 ${row.until} 这一天`],
    [row.until !== null && row.until <= row.from, '截止日期要晚于起始日期'],
    [twice, '同一事项对同一县区的授权，期限和另一行重叠'],
  )
}
