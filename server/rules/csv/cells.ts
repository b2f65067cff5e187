/** How values stand in the cells of a spreadsheet: what is written, and what people write when they mean it. */
import type { Length } from '../../../domain/deadline/due-at'
import type { CityPack } from '../../../domain/routing'
import { lengthWords } from '../../../domain/rules/checks/limits'
import { placeWords } from '../../../domain/rules/words'

/** One cell's reading: a value, or what is wrong with it. */
export type Read<T> = { value: T } | { wrong: string }

export type Cell<T> = {
  write: (value: T, pack: CityPack) => string
  read: (text: string, pack: CityPack) => Read<T>
}

export const words: Cell<string> = { write: value => value, read: text => ({ value: text }) }

/** An empty cell stands for null. */
export const orNull = <T>({ write, read }: Cell<T>): Cell<T | null> => ({
  write: (value, pack) => (value === null ? '' : write(value, pack)),
  read: (text, pack) => (text === '' ? { value: null } : read(text, pack)),
})

/** What people put between several in a cell; inside brackets it belongs to a name: 食品农产（粮油、畜禽、水产）. */
const BETWEEN = /[、，,；;\s]+(?![^（(]*[）)])/

export const list: Cell<string[]> = {
  write: value => value.join('、'),
  read: text => ({ value: text.split(BETWEEN).filter(part => part !== '') }),
}

const ISO_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** 2027/1/1, as Excel shows it, is 2027-01-01. */
const dayOf = (text: string): string =>
  text.replace(ISO_DAY, (_all, year: string, month: string, date: string) =>
    [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'),
  )

export const day: Cell<string> = { write: value => value, read: text => ({ value: dayOf(text) }) }

export const days: Cell<string[]> = {
  write: list.write,
  read: (text, pack) => {
    const all = list.read(text, pack)
    return 'wrong' in all ? all : { value: all.value.map(dayOf) }
  },
}

export const yesNo: Cell<boolean> = {
  write: value => (value ? '是' : '否'),
  read: text => {
    if (text === '是') return { value: true }
    return text === '否' || text === '' ? { value: false } : { wrong: `“${text}”请写是或否` }
  },
}

/** One of a few, by the word that people read. */
export const oneOf = <T extends string>(wordOf: Record<T, string>): Cell<T> => ({
  write: value => wordOf[value],
  read: text => {
    const found = (Object.keys(wordOf) as T[]).find(key => wordOf[key] === text || key === text)
    return found ? { value: found } : { wrong: `“${text}”请写${Object.values(wordOf).join('、')}之一` }
  },
})

/** A division by its code or by its whole name: 411525, 固始县, 固始县陈淋子镇. */
export const division: Cell<string> = {
  write: value => value,
  read: (text, pack) => {
    if (/^\d+$/.test(text)) return { value: text }
    const codes = pack.counties.flatMap(county => [county.code, ...county.townships.map(town => town.code)])
    const found = codes.find(code => placeWords(pack, code) === text)
    return found ? { value: found } : { wrong: `“${text}”不是本市的县区或乡镇` }
  },
}

const UNITS: Record<string, (count: number) => Length> = {
  个工作日: workingDays => ({ workingDays }),
  工作日: workingDays => ({ workingDays }),
  日: calendarDays => ({ calendarDays }),
  天: calendarDays => ({ calendarDays }),
  个月: months => ({ months }),
  小时: hours => ({ hours }),
}

/** 15 个工作日 */
export const length: Cell<Length> = {
  write: lengthWords,
  read: text => {
    const [, count = '', unit = ''] = /^(\d{1,3})\s*(\D+)$/.exec(text) ?? []
    const made = UNITS[unit]?.(Number(count))
    return made ? { value: made } : { wrong: `“${text}”请写成 15 个工作日、90 日、3 个月或 24 小时` }
  },
}
