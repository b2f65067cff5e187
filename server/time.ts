/** Moments as text: ISO with milliseconds in Beijing time, so that texts sort as times do. */
import dayjs, { type ManipulateType } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const BEIJING_MINUTES = 8 * 60

const inBeijing = (at?: string) => dayjs(at).utcOffset(BEIJING_MINUTES)

const ISO = 'YYYY-MM-DDTHH:mm:ss.SSSZ'

/** The server's clock. */
export const beijingNow = (): string => inBeijing().format(ISO)

/** A moment so much later than another. */
export const later = (at: string, amount: number, unit: ManipulateType): string =>
  inBeijing(at).add(amount, unit).format(ISO)

/** `2026-11-23 09:41`, as WeChat's templates want it. */
export const minuteOf = (at: string): string => inBeijing(at).format('YYYY-MM-DD HH:mm')
