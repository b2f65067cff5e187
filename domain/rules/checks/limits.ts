/** A limit fits: it is one of the pack's, counted as before, and none of the law's is longer than the law allows. */
import type { Length } from '../../deadline/due-at'
import type { LimitChange } from '../amendment'
import { type Check, said } from './check'

const UNITS: Record<string, string> = {
  workingDays: '个工作日',
  calendarDays: '日',
  months: '个月',
  hours: '小时',
}

const COUNTED_BY: Record<string, string> = {
  workingDays: '工作日',
  calendarDays: '自然日',
  months: '月',
  hours: '小时',
}

const partsOf = (length: Length): { unit: string; count: number } => {
  const [[unit, count] = ['', 0]] = Object.entries(length)
  return { unit, count }
}

/** 15 个工作日 */
export const lengthWords = (length: Length): string => {
  const { unit, count } = partsOf(length)
  return `${count} ${UNITS[unit] ?? unit}`
}

export const limitProblems: Check<LimitChange> = (row, { delivered }) => {
  const limit = delivered.limits.find(one => one.id === row.id)
  if (!limit) return [`没有期限 ${row.id}，期限只能改长短，不能增加`]
  const [now, law] = [partsOf(row.length), partsOf(limit.length)]
  if (now.unit !== law.unit)
    return [`“${limit.what}”按${COUNTED_BY[law.unit] ?? law.unit}计算，不能换成别的单位`]
  return said([
    limit.nature === 'statutory' && now.count > law.count,
    `“${limit.what}”是法定期限，最长 ${lengthWords(limit.length)}，可以缩短，不能延长`,
  ])
}
