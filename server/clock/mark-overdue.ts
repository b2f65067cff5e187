/** The clock's work: marks what is overdue. Runs twice, late and beside itself without harm. */
import { markOverdue } from '../../domain/matter/act'
import { Refusal } from '../refusal'
import { commit, dueMatters } from '../store/matters'
import { beijingNow } from '../time'

const BATCH = 50
/** Stops well before the function's timeout; the next run goes on by the index. */
const BUDGET_MS = 40_000

/** Marks every deadline that has passed; answers how many. A matter that moves on meanwhile is left to the next run. */
export async function markAllOverdue(): Promise<{ marked: number }> {
  const startedAt = Date.now()
  let marked = 0
  for (;;) {
    const now = beijingNow()
    const due = await dueMatters('clockAt', now, BATCH)
    let progressed = false
    for (const matter of due) {
      const change = markOverdue(matter, now)
      if (!change) continue
      try {
        await commit(matter, change)
        marked += 1
        progressed = true
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }
    if (!progressed || Date.now() - startedAt > BUDGET_MS) return { marked }
  }
}
