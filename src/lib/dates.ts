/** Dates as people say them, in the server's time zone: 11 月 24 日, 今天 9:41. All times carry +08:00. */
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** The moment's parts at +08:00, whatever offset it was written with. */
const parts = (iso: string) => {
  const at = new Date(Date.parse(iso) + 8 * 3_600_000)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: WEEKDAYS[at.getUTCDay()] ?? '',
    hour: at.getUTCHours(),
    time: `${at.getUTCHours()}:${String(at.getUTCMinutes()).padStart(2, '0')}`,
  }
}

const sameDay = (a: string, b: string) => {
  const [x, y] = [parts(a), parts(b)]
  return x.year === y.year && x.month === y.month && x.day === y.day
}

/** 11 月 24 日; with the year where it is another one. */
export const day = (iso: string, now: string) => {
  const at = parts(iso)
  const text = `${at.month} 月 ${at.day} 日`
  return at.year === parts(now).year ? text : `${at.year} 年 ${text}`
}

/** 11 月 24 日周二 17:30; 今天 17:30. For a deadline. */
export const dayAndTime = (iso: string, now: string) => {
  const at = parts(iso)
  return sameDay(iso, now) ? `今天 ${at.time}` : `${day(iso, now)}（${at.weekday}）${at.time}`
}

/** 今天 9:41; 11 月 23 日 9:41. For what happened. */
export const moment = (iso: string, now: string) => {
  const at = parts(iso)
  return sameDay(iso, now) ? `今天 ${at.time}` : `${day(iso, now)} ${at.time}`
}

/** 早上好, 下午好, 晚上好. */
export const greeting = (now: string) => {
  const { hour } = parts(now)
  if (hour < 5) return '夜深了'
  if (hour < 12) return '早上好'
  if (hour < 18) return '下午好'
  return '晚上好'
}

/** 11 月 24 日, of a day without a time: `2026-11-24`. */
export const dayOnly = (date: string, now: string) => day(`${date}T00:00:00+08:00`, now)
