/** The latest matters as they were received, with no more of them than routing them again needs. */
import type { Matter } from '../../domain/matter/matter'
import { _, answered } from './database'
import { matters } from './matters'

export type ReceivedMatter = Pick<
  Matter,
  '_id' | 'number' | 'title' | 'receivedAt' | 'report' | 'reporter' | 'nth'
>

/** As many texts of two thousand characters as one answer of the database carries easily. */
const PAGE = 100

const FIELDS = { number: true, title: true, receivedAt: true, report: true, reporter: true, nth: true }

const page = (before: string | null, size: number) =>
  matters()
    .where({ receivedAt: before === null ? _.gt('') : _.lte(before), trial: _.neq(true) })
    .orderBy('receivedAt', 'desc')
    .field(FIELDS)
    .limit(size)

/** The latest matters that are no trial's, at most `count`, the latest first. */
export async function latestReceived(count: number): Promise<ReceivedMatter[]> {
  const found = new Map<string, ReceivedMatter>()
  let before: string | null = null
  while (found.size < count) {
    const { data } = await answered('latest received', page(before, PAGE).get())
    const rows = data as ReceivedMatter[]
    // Linked matters share their moment, so that a page begins with the last ones of the page before.
    const fresh = rows.filter(row => !found.has(row._id))
    for (const row of fresh) found.set(row._id, row)
    if (rows.length < PAGE || fresh.length === 0) break
    before = rows.at(-1)?.receivedAt ?? null
  }
  return [...found.values()].slice(0, count)
}
