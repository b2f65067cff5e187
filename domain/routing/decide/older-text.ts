/** Warns where the act lay under an older text of law than the day of receipt (routing-law 0). */
import { beijingDate } from '../../deadline/working-days'
import { inForce } from '../bases'
import type { SubjectRule } from '../pack'
import type { Reading } from '../read/reading'
import type { Fired } from './outcome'

const YEAR = /(20\d\d)年(?:(\d{1,2})月)?/g
/** 2015年注册了商标: the year of a right or of a firm, not of the act. */
const OF_A_RIGHT = /^[^，,。；;]{0,12}?(注册|成立|取得|获得|申请|登记|授权|核准|创办|创立)/

/** First day of the earliest year or month that the text gives for the act; null where it gives none before today. */
const actDay = (raw: string, today: string): string | null => {
  if (!raw.includes('年')) return null
  const days = [...raw.matchAll(YEAR)]
    .filter(found => !OF_A_RIGHT.test(raw.slice(found.index + found[0].length)))
    .map(([, year, month]) => `${year}-${(month ?? '01').padStart(2, '0')}-01`)
    .filter(day => day < today)
    .sort()
  return days[0] ?? null
}

/** The reason `older-text`, or nothing. */
export const olderText = (reading: Reading, subject: SubjectRule | null): Fired[] => {
  const { receivedAt } = reading.report
  if (!subject || !receivedAt) return []
  const today = beijingDate(receivedAt)
  const day = actDay(reading.text.raw, today)
  if (!day) return []
  const texts = (on: string): string => JSON.stringify(inForce(subject.bases, on))
  return texts(day) === texts(today) ? [] : [{ rule: 'older-text', from: [day.slice(0, 7)] }]
}
