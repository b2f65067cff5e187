/** The server's clock as text: ISO with milliseconds in Beijing time, so that texts sort as times do. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

export const beijingNow = (): string =>
  dayjs()
    .utcOffset(8 * 60)
    .format('YYYY-MM-DDTHH:mm:ss.SSSZ')
