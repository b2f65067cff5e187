/** A table in force as CSV that Excel and WPS open as it is. */
import Papa from 'papaparse'
import { rowsOf } from '../../../domain/rules/amend'
import type { Table, Tables } from '../../../domain/rules/amendment'
import { describe, TABLE_WORDS } from '../../../domain/rules/words'
import { rulesInForce } from '../../city'
import { COLUMNS, NOTES, REMOVE } from './columns'

/** Without it Excel takes UTF-8 for the system's own code page. */
const BOM = '\ufeff'

/** A cell that begins like a formula is none of ours; spreadsheets in Chinese take the full-width signs for them too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

const noteOf = (table: Table, row: Tables[Table], pack: Parameters<typeof describe>[2]): string => {
  const { title, note, doubt } = describe(table, row, pack)
  return [title, note, doubt].filter(part => part).join('；')
}

/** The file's name, and its text with a heading row. */
export function csvOf(table: Table): { name: string; csv: string } {
  const { pack, version, changes } = rulesInForce()
  const columns = COLUMNS[table]
  // A limit's own source stands in its change.
  const changed = new Map(changes.flatMap(one => (one.table === table && one.row ? [[one.id, one.row]] : [])))
  const inForce: Tables[Table][] = rowsOf(pack, table)
  const rows = inForce.map(row => changed.get(row.id) ?? row)
  const fields = [...columns.map(column => column.heading), REMOVE, ...NOTES]
  const data = rows.map(row => [
    ...columns.map(column => column.write(row, pack)),
    '',
    noteOf(table, row, pack),
  ])
  const text = Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, newline: '\r\n' })
  return { name: `${TABLE_WORDS[table]}-${version}.csv`, csv: `${BOM}${text.trimEnd()}\r\n` }
}
