/** Days of a year as the section writes them, a stretch a line (2027-01-01 至 2027-01-03, 1月1日至3日), and back. */

/** Days that were understood, in order and once each, and the lines that were not. */
export type ReadDays = { days: string[]; wrong: { line: number; text: string; why: string }[] }

const DAY_MS = 86_400_000
/** Longer than any holiday: such a stretch is a slip of the pen. */
const LONGEST = 31

const FULL = String.raw`(?:(20\d\d)[年.\/-])?(\d{1,2})[月.\/-](\d{1,2})[日号]?`
const TO = `(?:至|到|~|～|—+|–)`
const STRETCH = new RegExp(`^${FULL}(?:${TO}(?:${FULL}|(\\d{1,2})[日号]?))?$`)

const two = (value: number) => String(value).padStart(2, '0')

/** The day, or null where the month has no such day. */
const dayOf = (year: number, month: number, date: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, date))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null
  return `${year}-${two(month)}-${two(date)}`
}

const following = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/** Every day from one to another, both included; at most a month. */
const between = (from: string, until: string): string[] => {
  const days = [from]
  for (let day = from; day < until && days.length <= LONGEST; ) {
    day = following(day)
    days.push(day)
  }
  return days
}

/** Notices name the last days of the December before and the first of the January after, around 元旦. */
export const yearAround = (year: number) => ({ first: `${year - 1}-12-25`, last: `${year + 1}-01-05` })

/** The days of one line, or why it cannot be understood. */
const readLine = (text: string, year: number): string[] | string => {
  const found = STRETCH.exec(text.replace(/\s|（[^）]*）|\([^)]*\)|(周|星期)[一二三四五六日天]/g, ''))
  if (!found) return '看不懂，请写成 2027-01-01 至 2027-01-03'
  const [, y1, m1, d1, y2, m2, d2, d3] = found
  const startYear = Number(y1 ?? year)
  const from = dayOf(startYear, Number(m1), Number(d1))
  const [endMonth, endDay] = [m2 ?? m1, d2 ?? d3 ?? d1]
  const until = dayOf(Number(y2 ?? startYear), Number(endMonth), Number(endDay))
  if (!from || !until) return '没有这一天'
  if (until < from) return '结束的日期在开始之前'
  const days = between(from, until)
  if (days.length > LONGEST) return `一段最多 ${LONGEST} 天`
  const { first, last } = yearAround(year)
  return days.every(day => day >= first && day <= last) ? days : `不是 ${year} 年的`
}

/** @param year of the row, which lines without a year take */
export const readDays = (text: string, year: number): ReadDays => {
  const days = new Set<string>()
  const wrong: ReadDays['wrong'] = []
  text.split(/[\n,，、;；。]/).forEach((piece, at) => {
    const line = piece.trim()
    if (line === '') return
    const read = readLine(line, year)
    if (typeof read === 'string') wrong.push({ line: at + 1, text: line, why: read })
    else for (const day of read) days.add(day)
  })
  return { days: [...days].sort(), wrong }
}

/** Stretches of days that follow each other. */
export const stretches = (days: readonly string[]): { from: string; until: string }[] => {
  const found: { from: string; until: string }[] = []
  for (const day of [...days].sort()) {
    const last = found.at(-1)
    if (last && following(last.until) === day) last.until = day
    else found.push({ from: day, until: day })
  }
  return found
}

/** The days as they would be written: a stretch a line. */
export const writeDays = (days: readonly string[]): string =>
  stretches(days)
    .map(({ from, until }) => (from === until ? from : `${from} 至 ${until}`))
    .join('\n')

const short = (day: string) => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`

/** The end of a stretch, without the month where that is said already. */
const endWords = (from: string, until: string) =>
  from.slice(0, 7) === until.slice(0, 7) ? `${Number(until.slice(8))} 日` : short(until)

/** 1 月 1 日至 3 日、2 月 9 日 */
export const daysWords = (days: readonly string[]): string =>
  stretches(days)
    .map(({ from, until }) => (from === until ? short(from) : `${short(from)}至 ${endWords(from, until)}`))
    .join('、')

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: string) => [0, 6].includes(new Date(Date.parse(day)).getUTCDay())
