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
        // Somebody acted meanwhile, or this one matter fails: neither may stop those behind it.
        if (!(error instanceof Refusal))
          console.error(JSON.stringify({ clock: matter._id, error: String(error) }))
      }
      if (Date.now() - startedAt > BUDGET_MS) return { marked }
    }
    if (!progressed || Date.now() - startedAt > BUDGET_MS) return { marked }
  }
}
