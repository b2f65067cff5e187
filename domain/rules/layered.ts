/** What lies over the pack after a step: earlier changes and the step's, without those that say what the pack says. */
import type { CityPack } from '../routing/pack'
import { rowsOf } from './amend'
import type { Change, Table } from './amendment'

const keyOf = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table} ${id}`

/** The same value, whatever the order of its fields; undefined counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  )
}

/** The row of the delivered pack with this id. */
export const deliveredRow = (pack: CityPack, table: Table, id: string): { id: string } | undefined =>
  rowsOf(pack, table).find(row => row.id === id)

/** Whether a change leaves the row as it was delivered. A limit's says so by its length, or by taking the change away. */
function saysNothing(pack: CityPack, change: Change): boolean {
  const delivered = deliveredRow(pack, change.table, change.id)
  if (change.row === null) return change.table === 'limits' || !delivered
  if (change.table !== 'limits') return isSame(change.row, delivered)
  return isSame(change.row.length, pack.limits.find(limit => limit.id === change.id)?.length)
}

/**
 * All changes that lie over the pack once `step` is taken after `before`. A row that is taken away and was added by an
 * earlier step leaves nothing behind; one that was delivered stays as a removal; one that is as delivered is no change.
 */
export function layered(pack: CityPack, before: readonly Change[], step: readonly Change[]): Change[] {
  const all = new Map<string, Change>()
  for (const change of [...before, ...step]) all.set(keyOf(change), change)
  return [...all.values()].filter(change => !saysNothing(pack, change))
}
