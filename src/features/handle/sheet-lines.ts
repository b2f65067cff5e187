/** The lines of a hand-over sheet: sealed ones are filled in once the seal is open; and all of them as one text. */
import type { Outputs } from '../../lib/client'
import type { Opened } from './use-reporter'

type Row = Outputs['matter']['sheet']['rows'][number]

export type SheetLine = {
  label: string
  value: string
  /** Of the reporter, and not opened: `value` says so. */
  sealed: boolean
}

const SEALED = '（封存，未查看）'

export const sheetLines = (rows: readonly Row[], who: Opened | null): SheetLine[] =>
  rows.map(({ label, value, sealed }) => {
    if (!sealed) return { label, value, sealed: false }
    return who ? { label, value: who[sealed] ?? '', sealed: false } : { label, value: SEALED, sealed: true }
  })

/** One line a field; what is empty is left out, so that nobody pastes a label alone. */
export const sheetText = (lines: readonly SheetLine[]): string =>
  lines
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}：${value}`)
    .join('\n')
