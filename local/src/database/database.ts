/** The document database behind the SDK's `database.*` actions. */
import { CloudError } from '../errors'
import type { CollectionDeclaration } from '../manifest'
import { aggregateDocuments } from './aggregate'
import { type Answer, type Operation, READS, WRITES } from './operations'
import type { Request } from './request'
import { openStore } from './store'
import { openTransactions } from './transactions'

export type DocumentDatabase = {
  /**
   * Answers one action with `data`, or with a top-level `transactionId`. What it has answered is on the disk.
   * Throws `CloudError` with the platform's code.
   */
  handle(action: string, request: Request): { data: Answer } | { transactionId: string }
  close(): void
}

const OPERATIONS: Record<string, Operation> = {
  ...READS,
  ...WRITES,
  'database.aggregateDocuments': aggregateDocuments,
}

/**
 * Opens the database file. `now` is the cloud's clock, `elapsed` real milliseconds for the life of transactions.
 * Throws when documents that are there break an index newly declared unique.
 */
export function openDatabase(options: {
  file: string
  environment: string
  collections: CollectionDeclaration[]
  now: () => number
  elapsed?: () => number
}): DocumentDatabase {
  const store = openStore(options.file, options.environment, options.collections)
  const transactions = openTransactions(store, options.elapsed ?? (() => performance.now()))
  return {
    handle(action, request) {
      const { transactionId } = request
      if (action === 'database.startTransaction') return { transactionId: transactions.start() }
      if (action === 'database.commitTransaction') {
        transactions.commit(transactionId)
        return { data: {} }
      }
      if (action === 'database.abortTransaction') {
        transactions.abort(transactionId)
        return { data: {} }
      }
      const operation = OPERATIONS[action]
      if (!operation)
        throw new CloudError('INVALID_PARAM', `[local] database action "${action}" is not known here`)
      const work = (): Answer => operation({ store, now: options.now() }, request)
      if (transactionId !== undefined) return { data: transactions.within(transactionId, work) }
      if (!(action in WRITES)) return { data: work() }
      const { result, changes } = store.commit(work)
      transactions.noticed(changes)
      return { data: result }
    },
    close: store.close,
  }
}
