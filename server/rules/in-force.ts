/** Brings a warm instance up to the revision that is in force, at most once a minute. */
import { putInForce, rulesInForce } from '../city'
import { latestNumber, revisionOf, type StoredRevision } from '../store/rules'

/** A revision takes effect everywhere within this. */
const EVERY_MS = 60_000

/** The revision that this instance knows, without what its step alone was; null while the pack is as delivered. */
let known: StoredRevision | null = null
let lookedAt = Number.NEGATIVE_INFINITY

/** What this instance knows of the revision in force: who, when, why. */
export const latestRevision = (): StoredRevision | null => known

/** Puts a revision in force here, without waiting for the minute to pass. */
export function take(revision: StoredRevision | null): void {
  known = revision
  putInForce(revision?.n ?? 0, revision?.changes ?? [])
}

/** The rules in force as the database has them now. Throws StorageFailure. */
export async function freshRules(): Promise<void> {
  const latest = await latestNumber()
  // The id as well: a database that was emptied counts from 1 again.
  if (latest?._id !== known?._id) take(latest && (await revisionOf(latest.n)))
}

/**
 * Before a call is answered. Never throws: a database that does not answer leaves the rules that were known last, at a
 * cold start those of the delivered pack, and is asked again at the next call (`docs/decisions/0017-rules-in-force.md`).
 * @param nowMs the call's own time, in milliseconds
 */
export async function refreshRules(nowMs: number): Promise<void> {
  const since = nowMs - lookedAt
  if (since >= 0 && since < EVERY_MS) return
  try {
    await freshRules()
    lookedAt = nowMs
  } catch (error) {
    console.error(JSON.stringify({ rules: rulesInForce().version, kept: true, error: String(error) }))
  }
}
