/** What 更多 offers on a row of the desk. */
import type { Queue } from '../../../domain/matter/states'
import { hasSheet, type MoreTarget } from '../handle/use-more'
import type { Part } from '../session/session'
import type { DeskRow } from './use-desk'

/** What waits is signed for, not taken over: that says the same and starts the clock. */
export const moreOfRow = (row: DeskRow, queue: Queue, part: Part): MoreTarget => ({
  id: row.id,
  number: row.number,
  version: row.version,
  handler: row.handler,
  mayTake: queue === 'working' && !row.handler?.you,
  hasSheet: !row.triage && hasSheet(row.kind, part),
  registered: null,
})
