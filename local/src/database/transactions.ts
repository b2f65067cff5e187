/**
 * Transactions over several calls, by snapshot: each remembers what others changed since it began and what it wants to
 * write itself. A call inside it rebuilds that view in one SQLite transaction, works, and takes everything back.
 */
import { randomUUID } from 'node:crypto'
import { CloudError } from '../errors'
import { findRows } from './find'
import type { Change, Store } from './store'
import { type Doc, toWire } from './wire'

type State = { collection: string; id: unknown; doc: Doc | null }
type Open = { id: string; since: number; older: Map<string, State>; writes: Map<string, State> }

export type Transactions = {
  start(): string
  /** Works inside a transaction's view and keeps its writes for the commit. */
  within<T>(id: unknown, work: () => T): T
  commit(id: unknown): void
  abort(id: unknown): void
  /** Tells the open transactions what was written beside them. */
  noticed(changes: Change[]): void
}

const LIFETIME_MS = 30_000
const keyOf = ({ collection, id }: { collection: string; id: unknown }): string =>
  `${collection} ${toWire({ id })}`
const ADVICE = 'Please check your request, but if the problem cannot be solved, contact us.'

/** Transactions over a store. `elapsed` counts real milliseconds from any beginning: the 30 seconds do not jump with the cloud's clock. */
export function openTransactions(store: Store, elapsed: () => number): Transactions {
  const open = new Map<string, Open>()

  const find = (id: unknown): Open => {
    const found = typeof id === 'string' ? open.get(id) : undefined
    if (found && elapsed() - found.since < LIFETIME_MS) return found
    if (found) open.delete(found.id)
    throw new CloudError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or ' +
        `abort in 30 seconds. ${ADVICE}`,
    )
  }
  const conflict = (transaction: Open): never => {
    open.delete(transaction.id)
    throw new CloudError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`,
    )
  }
  const restore = ({ collection: name, id, doc }: State): void => {
    const collection = store.collection(name)
    const [row] = findRows(store, collection, { query: { _id: id }, order: [], offset: 0, limit: 1 })
    if (doc) store.put(collection, row ?? null, doc)
    else if (row) store.remove(collection, row)
  }
  /** Removals first, so that a unique key that moved from one document to another is free again. */
  const apply = (states: Iterable<State>): void => {
    const all = [...states]
    for (const state of [...all.filter(one => !one.doc), ...all.filter(one => one.doc)]) restore(state)
  }

  const noticed = (changes: Change[], writer?: Open): void => {
    for (const change of changes) {
      const key = keyOf(change)
      for (const one of open.values()) {
        if (one !== writer && !one.older.has(key)) one.older.set(key, { ...change, doc: change.before })
      }
    }
  }

  return {
    start() {
      for (const one of open.values()) if (elapsed() - one.since >= LIFETIME_MS) open.delete(one.id)
      const id = randomUUID()
      open.set(id, { id, since: elapsed(), older: new Map(), writes: new Map() })
      return id
    },
    within(id, work) {
      const transaction = find(id)
      let prepared = 0
      const { result, changes } = store.tryOut(() => {
        apply(transaction.older.values())
        apply(transaction.writes.values())
        prepared = store.changeCount()
        return work()
      })
      for (const change of changes.slice(prepared)) {
        const key = keyOf(change)
        const others = [...open.values()].some(one => one !== transaction && one.writes.has(key))
        if (transaction.older.has(key) || others) conflict(transaction)
        transaction.writes.set(key, { ...change, doc: change.after })
      }
      return result
    },
    commit(id) {
      const transaction = find(id)
      if ([...transaction.writes.keys()].some(key => transaction.older.has(key))) conflict(transaction)
      const { changes } = store.commit(() => apply(transaction.writes.values()))
      open.delete(transaction.id)
      noticed(changes, transaction)
    },
    abort(id) {
      open.delete(find(id).id)
    },
    noticed,
  }
}
