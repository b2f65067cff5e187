/** What the parts of the page share: the pack, the day on which "now" is, and the examples. */
import type { CityPack } from '../../domain/routing/pack'
import type { Examples } from './examples'

export type Page = {
  pack: CityPack
  /** The day whose texts of law are shown as in force: the pack's own. */
  day: string
  examples: Examples
}

const cell = (text: string): string => text.replaceAll('|', '／').replaceAll('\n', ' ')

/** A markdown table; a row's cells in the order of the heads. */
export const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Parts with an empty line between them; empty ones are left out. */
export const join = (...parts: string[]): string => parts.filter(part => part !== '').join('\n\n')

/** Lines of a list. */
export const list = (lines: string[]): string => lines.map(line => `- ${line}`).join('\n')

export const countyName = (pack: CityPack, code: string): string =>
  pack.counties.find(one => one.code === code)?.name ?? code
