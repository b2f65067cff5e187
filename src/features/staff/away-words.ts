/** Leave in words: 11 月 24 日到 27 日. */
import { dayOnly } from '../../lib/dates'
import type { Away } from './use-away'

export const awayDays = ({ from, until }: Pick<Away, 'from' | 'until'>, now: string) =>
  from === until ? dayOnly(from, now) : `${dayOnly(from, now)}到 ${dayOnly(until, now)}`

/** Whether the leave has begun. */
export const hasBegun = ({ from }: Pick<Away, 'from'>, now: string) => from <= now.slice(0, 10)
