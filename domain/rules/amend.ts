/** Lays the section's changes over a delivered pack. Pure; what makes no sense is told by `problems`, not here. */
import type { CityPack } from '../routing/pack'
import type { Change, LimitChange, Table, Tables } from './amendment'

type RowsById = Map<string, { id: string } | null>

/** The changes of each table by id; the last one of a row counts. */
const byTable = (changes: readonly Change[]): Map<Table, RowsById> => {
  const tables = new Map<Table, RowsById>()
  for (const { table, id, row } of changes) {
    const rows = tables.get(table) ?? new Map<string, { id: string } | null>()
    tables.set(table, rows.set(id, row))
  }
  return tables
}

/** Rows as they stand, changed ones in their place, new ones at the end. */
function replaced<Row extends { id: string }>(rows: Row[], changed: RowsById | undefined): Row[] {
  if (!changed) return rows
  const known = new Set(rows.map(row => row.id))
  const kept = rows.flatMap(row => {
    const next = changed.get(row.id)
    if (next === undefined) return [row]
    return next === null ? [] : [next as Row]
  })
  const added = [...changed].flatMap(([id, row]) => (row && !known.has(id) ? [row as Row] : []))
  return [...kept, ...added]
}

/** Only how long a limit runs can change. */
function relimited(limits: CityPack['limits'], changed: RowsById | undefined): CityPack['limits'] {
  if (!changed) return limits
  return limits.map(limit => {
    const next = changed.get(limit.id) as LimitChange | null | undefined
    return next ? { ...limit, length: next.length } : limit
  })
}

/** The pack with the changes in it; the very same pack where there are none. Its `packVersion` stays the delivered one. */
export function amend(pack: CityPack, changes: readonly Change[]): CityPack {
  if (changes.length === 0) return pack
  const changed = byTable(changes)
  const counties = new Set(pack.counties.map(county => county.code))
  return {
    ...pack,
    organisations: replaced(pack.organisations, changed.get('organisations')),
    // One in a county that a newer pack lacks would be read and lead nowhere.
    areas: replaced(pack.areas, changed.get('areas')).filter(area => counties.has(area.county)),
    authorisations: replaced(pack.authorisations, changed.get('authorisations')),
    holidays: replaced(pack.holidays, changed.get('holidays')),
    landmarks: replaced(pack.landmarks, changed.get('landmarks')),
    interests: replaced(pack.interests, changed.get('interests')),
    limits: relimited(pack.limits, changed.get('limits')),
  }
}

/** The rows of one table of a pack, in the shape of its changes. */
export function rowsOf<T extends Table>(pack: CityPack, table: T): Tables[T][] {
  const tables: { [Name in Table]: Tables[Name][] } = {
    organisations: pack.organisations,
    areas: pack.areas,
    authorisations: pack.authorisations,
    limits: pack.limits.map(({ id, length, bases }) => ({ id, length, source: citation(bases) })),
    holidays: pack.holidays,
    landmarks: pack.landmarks,
    interests: pack.interests,
  }
  return tables[table]
}

/** 程序规定 18；服务规范 */
const citation = (bases: readonly { law: string; articles: string }[]): string =>
  [...new Set(bases.map(({ law, articles }) => `${law} ${articles}`.trim()))].join('；')
