/** A deadline in words for people; small enough for the client, so it knows calendar days only, no holidays. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

export type DueTone = 'overdue' | 'today' | 'soon' | 'calm'

const BEIJING_MINUTES = 8 * 60
/** From this many calendar days on, nobody has to hurry. */
const CALM_FROM_DAYS = 4
/** Beyond this the date itself says more than a count. */
const COUNT_UP_TO_DAYS = 30

/**
 * `今天 17:30 前`, `还剩 2 天`, `已超期 1 天`: how far `dueAt` is from `now` in calendar days of Beijing.
 * @param dueAt ISO date-time
 * @param now ISO date-time of the server, never of the phone
 */
export const dueWords = (dueAt: string, now: string): { text: string; tone: DueTone } => {
  const due = dayjs(dueAt).utcOffset(BEIJING_MINUTES)
  const at = dayjs(now).utcOffset(BEIJING_MINUTES)
  const days = due.startOf('day').diff(at.startOf('day'), 'day')
  if (due.isBefore(at)) {
    return { text: days === 0 ? '今天已超期' : `已超期 ${-days} 天`, tone: 'overdue' }
  }
  if (days === 0) return { text: `今天 ${due.format('HH:mm')} 前`, tone: 'today' }
  if (days === 1) return { text: `明天 ${due.format('HH:mm')} 前`, tone: 'soon' }
  if (days < CALM_FROM_DAYS) return { text: `还剩 ${days} 天`, tone: 'soon' }
  if (days <= COUNT_UP_TO_DAYS) return { text: `还剩 ${days} 天`, tone: 'calm' }
  return { text: `${due.format('YYYY-MM-DD')} 前`, tone: 'calm' }
}
