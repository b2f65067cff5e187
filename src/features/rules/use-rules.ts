/** The rules in force: the tables, the rows of one, the versions; read by the section alone. */
import { useQuery } from '@tanstack/react-query'
import type { Table, Tables } from '../../../domain/rules/amendment'
import { client, type Outputs } from '../../lib/client'
import { useSession } from '../session/session'

export type RulesNow = Outputs['rules']['tables']
export type TableNow = RulesNow['tables'][number]
export type ShownRow = Outputs['rules']['rows']['rows'][number]
/** A row of a table that is known by name. */
export type RowOf<T extends Table> = Omit<ShownRow, 'row'> & { row: Tables[T] }
export type Version = Outputs['rules']['versions']['versions'][number]
export type Replay = Outputs['rules']['replay']
export type Difference = Replay['difference']
export type Outcome = Replay['decided']

/** Names the calls' keys, all of which are asked again after the rules have changed. */
export const RULES = 'rules'

/** Reads one table; for more than one at a time. */
export const readRows = async <T extends Table>(table: T) => {
  const { rows, ...rest } = await client.rules.rows({ table })
  // The server answers rows of the table that was asked for.
  return { ...rest, rows: rows as RowOf<T>[] }
}

const useForSection = () => {
  const { identity, part } = useSession()
  return { as: identity?.id, enabled: part === 'section' }
}

export const useTables = () => {
  const { as, enabled } = useForSection()
  return useQuery({ queryKey: [as, RULES, 'tables'], queryFn: () => client.rules.tables({}), enabled })
}

/** @param wanted false where the address names no table */
export const useRows = <T extends Table>(table: T, wanted = true) => {
  const { as, enabled } = useForSection()
  return useQuery({
    queryKey: [as, RULES, 'rows', table],
    queryFn: () => readRows(table),
    enabled: enabled && wanted,
  })
}

export const useVersions = (wanted = true) => {
  const { as, enabled } = useForSection()
  return useQuery({
    queryKey: [as, RULES, 'versions'],
    queryFn: () => client.rules.versions({}),
    enabled: enabled && wanted,
  })
}

/** @param version null for the rules in force */
export const useReplay = (matter: string, version: string | null) => {
  const { as, enabled } = useForSection()
  return useQuery({
    queryKey: [as, RULES, 'replay', matter, version],
    queryFn: () => client.rules.replay(version ? { matter, version } : { matter }),
    enabled: enabled && matter !== '',
  })
}
