/** The clock's work once holidays were published: counts every running deadline again. Runs twice, late and beside itself without harm. */
import type { Matter } from '../../domain/matter/matter'
import { redate } from '../../domain/matter/redate'
import { counting, rulesInForce } from '../city'
import { Refusal } from '../refusal'
import { freshRules } from '../rules/in-force'
import { commit, countedOtherwise, keepCounted } from '../store/matters'
import { beijingNow } from '../time'

const BATCH = 50
/** Leaves time for marking what is overdue within the function's timeout; the next run goes on by the index. */
const BUDGET_MS = 20_000

/** Whether a deadline of it moved. */
async function redateOne(matter: Matter, mark: string): Promise<boolean> {
  const redated = redate(matter, counting, beijingNow())
  if ('change' in redated) await commit(matter, redated.change)
  else await keepCounted(matter, redated.assignments, mark)
  return 'change' in redated
}

/**
 * Counts again what another calendar counted than the one in force, and answers how many deadlines moved. What knows
 * that is the mark that each matter keeps (`countedBy`); it is compared with the rules as the database has them now,
 * since an instance that still had older ones would count everything back.
 */
export async function redateAll(): Promise<{ redated: number }> {
  const startedAt = Date.now()
  await freshRules()
  const { mark } = rulesInForce().calendar
  let redated = 0
  for (;;) {
    let progressed = false
    for (const matter of await countedOtherwise(mark, BATCH)) {
      try {
        if (await redateOne(matter, mark)) redated += 1
        progressed = true
      } catch (error) {
        // Somebody acted meanwhile, or this one matter fails: neither may stop those behind it.
        if (!(error instanceof Refusal))
          console.error(JSON.stringify({ redate: matter._id, error: String(error) }))
      }
      if (Date.now() - startedAt > BUDGET_MS) return { redated }
    }
    if (!progressed) return { redated }
  }
}
