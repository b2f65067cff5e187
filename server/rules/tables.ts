/** The tables in force for reading: how many rows, what was changed, what nobody has confirmed. */
import type { Inputs, Outputs } from '../../contract'
import { rowsOf } from '../../domain/rules/amend'
import { type Change, TABLES, type Table, type Tables } from '../../domain/rules/amendment'
import { deliveredRow } from '../../domain/rules/layered'
import { describe } from '../../domain/rules/words'
import { yearDays } from '../../domain/rules/year-days'
import { deliveredPack, rulesInForce } from '../city'
import { freshRules, latestRevision } from './in-force'

type ShownRow = Outputs['rules']['rows']['rows'][number]

const changesOf = (table: Table): Change[] => rulesInForce().changes.filter(change => change.table === table)

function shown(table: Table, row: Tables[Table], state: ShownRow['state']): ShownRow {
  const { pack } = rulesInForce()
  return { id: row.id, ...describe(table, row, pack), source: row.source, state, row }
}

/** How a row in force came to be, with the source that its change names. */
function rowInForce(table: Table, row: Tables[Table], changes: readonly Change[]): ShownRow {
  const change = changes.find(one => one.id === row.id)
  const state = !change ? 'delivered' : deliveredRow(deliveredPack, table, row.id) ? 'changed' : 'added'
  return shown(table, change?.row ?? row, state)
}

/** Rows in force, and after them those that were taken away. */
function rowsShown(table: Table): ShownRow[] {
  const changes = changesOf(table)
  const inForce: Tables[Table][] = rowsOf(rulesInForce().pack, table)
  const delivered: Tables[Table][] = rowsOf(deliveredPack, table)
  const removed = delivered.filter(row => changes.some(change => change.id === row.id && change.row === null))
  return [
    ...inForce.map(row => rowInForce(table, row, changes)),
    ...removed.map(row => shown(table, row, 'removed')),
  ]
}

/** The last published year and the one before. */
const lastYears = (until: string): string[] => {
  const year = Number(until.slice(0, 4))
  return [String(year), String(year - 1)]
}

export async function tables(): Promise<Outputs['rules']['tables']> {
  await freshRules()
  const { version, n, calendar } = rulesInForce()
  const latest = latestRevision()
  return {
    version,
    base: n,
    latest: latest && { at: latest.at, by: latest.by.name, why: latest.why },
    holidaysUntil: calendar.publishedUntil,
    calendar: lastYears(calendar.publishedUntil).map(year => yearDays(calendar, year)),
    tables: TABLES.map(table => {
      const rows = rowsShown(table).filter(row => row.state !== 'removed')
      return {
        table,
        rows: rows.length,
        changed: changesOf(table).length,
        unconfirmed: rows.filter(row => row.doubt !== null).length,
      }
    }),
  }
}

export async function rows({ table }: Inputs['rules']['rows']): Promise<Outputs['rules']['rows']> {
  await freshRules()
  const { version, n } = rulesInForce()
  return { version, base: n, rows: rowsShown(table) }
}
