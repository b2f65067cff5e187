/** What the server says against a change, sorted to the changes it was said of. */
import { asCallError } from '../../lib/call-error'
import { changesOf, type Draft } from './draft'
import type { Tried } from './use-try'

const PLACE = /^changes\.(\d+)(\.|$)/

/** Key of a row over all tables. */
export const rowKey = (table: string, id: string) => `${table}/${id}`

/** Sentences by row: of the dry run's answer, and of a refused input by the change's place in the list. */
export const problemsOf = (draft: Draft, tried: Tried | undefined, error: unknown): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  const add = (key: string, message: string) => {
    const known = found.get(key) ?? []
    if (!known.includes(message)) found.set(key, [...known, message])
  }
  for (const { table, id, message } of tried?.problems ?? []) add(rowKey(table, id), message)
  const changes = changesOf(draft)
  for (const { field, message } of error ? asCallError(error).fields : []) {
    const change = changes[Number(PLACE.exec(field)?.[1] ?? -1)]
    if (change) add(rowKey(change.table, change.id), message)
  }
  return found
}
