/** One run of the clock: first the calendar in force, then what is overdue by it. */
import { markAllOverdue } from './mark-overdue'
import { redateAll } from './redate'

/** Counts again what the published holidays move, and marks what is overdue, also where the first could not be done. */
export async function runClock(): Promise<{ redated: number; marked: number }> {
  let redated = 0
  try {
    redated = (await redateAll()).redated
  } catch (error) {
    // The rules could not be read: what is late is late all the same, and the next run tries again.
    console.error(JSON.stringify({ redate: true, error: String(error) }))
  }
  return { redated, ...(await markAllOverdue()) }
}
