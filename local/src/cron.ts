/** The platform's seven-field timer expressions (second minute hour day month week year), in Beijing time. */

export type Cron = {
  seconds: number[]
  minutes: number[]
  hours: number[]
  days: Set<number>
  months: Set<number>
  weekdays: Set<number>
  years: Set<number>
  /** With both a day and a week given, either one matches, as the platform documents it. */
  dayIsGiven: boolean
  weekdayIsGiven: boolean
}

const FIELDS = [
  { name: 'second', low: 0, high: 59 },
  { name: 'minute', low: 0, high: 59 },
  { name: 'hour', low: 0, high: 23 },
  { name: 'day', low: 1, high: 31 },
  { name: 'month', low: 1, high: 12 },
  { name: 'week', low: 0, high: 6 },
  { name: 'year', low: 1970, high: 2099 },
] as const

const NAMES: Record<string, string[]> = {
  month: ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  week: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
}
const DAY_MS = 86_400_000
/** China has had no daylight saving since 1991, so that an offset is enough. */
const BEIJING_MS = 8 * 3_600_000
/** Leap days come once in eight years at worst (around 2100); beyond that nothing is due. */
const SEARCH_DAYS = 366 * 9

function parseField(text: string, at: number): number[] {
  const field = FIELDS[at]
  if (!field) throw new Error(`cron has no field ${at}`)
  const bad = (): never => {
    throw new Error(
      `cron field "${field.name}" cannot be "${text}" (${field.low}-${field.high}, * , - / are understood)`,
    )
  }
  const toNumber = (part: string): number => {
    const named = NAMES[field.name]?.indexOf(part.toUpperCase()) ?? -1
    const value = named >= 0 ? named : /^\d+$/.test(part) ? Number(part) : bad()
    return value >= field.low && value <= field.high ? value : bad()
  }
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [span = '', step, more] = part.split('/')
    if (more !== undefined || (step !== undefined && !/^[1-9]\d*$/.test(step))) bad()
    const every = step === undefined ? 1 : Number(step)
    const [from = '', to, third] = span.split('-')
    if (third !== undefined) bad()
    const all = span === '*' || span === '?'
    const low = all ? field.low : toNumber(from)
    const high = all ? field.high : to !== undefined ? toNumber(to) : step !== undefined ? field.high : low
    if (high < low) bad()
    for (let value = low; value <= high; value += every) values.add(value)
  }
  return [...values].sort((a, b) => a - b)
}

/** Reads a seven-field expression. Throws an `Error` that names the field which cannot be understood. */
export function parseCron(expression: string): Cron {
  const parts = expression.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) {
    throw new Error(
      `cron "${expression}" must have 7 fields (second minute hour day month week year), it has ${parts.length}`,
    )
  }
  const [seconds = [], minutes = [], hours = [], days, months, weekdays, years] = parts.map(parseField)
  const given = (at: number): boolean => !/^[*?]$/.test(parts[at] ?? '*')
  return {
    seconds,
    minutes,
    hours,
    days: new Set(days),
    months: new Set(months),
    weekdays: new Set(weekdays),
    years: new Set(years),
    dayIsGiven: given(3),
    weekdayIsGiven: given(5),
  }
}

function matchesDay(cron: Cron, day: Date): boolean {
  if (!cron.years.has(day.getUTCFullYear()) || !cron.months.has(day.getUTCMonth() + 1)) return false
  const byDay = cron.days.has(day.getUTCDate())
  const byWeekday = cron.weekdays.has(day.getUTCDay())
  return cron.dayIsGiven && cron.weekdayIsGiven ? byDay || byWeekday : byDay && byWeekday
}

/** The slots of one day in milliseconds from its midnight, ascending or descending. */
function* slotsOfDay(cron: Cron, ascending: boolean): Generator<number> {
  const inOrder = (values: number[]): number[] => (ascending ? values : [...values].reverse())
  for (const hour of inOrder(cron.hours))
    for (const minute of inOrder(cron.minutes))
      for (const second of inOrder(cron.seconds)) yield ((hour * 60 + minute) * 60 + second) * 1000
}

function search(
  cron: Cron,
  from: number,
  ascending: boolean,
  fits: (slot: number) => boolean,
): number | null {
  const midnight = Math.floor((from + BEIJING_MS) / DAY_MS) * DAY_MS
  for (let days = 0; days <= SEARCH_DAYS; days += 1) {
    const day = midnight + (ascending ? days : -days) * DAY_MS
    if (!matchesDay(cron, new Date(day))) continue
    for (const slot of slotsOfDay(cron, ascending))
      if (fits(day + slot - BEIJING_MS)) return day + slot - BEIJING_MS
  }
  return null
}

/** The latest slot at or before a moment (both in epoch milliseconds), or null if there never was one. */
export function slotAtOrBefore(cron: Cron, moment: number): number | null {
  return search(cron, moment, false, slot => slot <= moment)
}

/** The first slot after a moment (both in epoch milliseconds), or null if none is to come. */
export function slotAfter(cron: Cron, moment: number): number | null {
  return search(cron, moment, true, slot => slot > moment)
}
