/** Desks in the database: pages of one queue by deadline, and how many lie where. */
import type { Part } from '../../domain/matter/matter'
import { queueKey } from '../../domain/matter/slots'
import { QUEUES, type Queue } from '../../domain/matter/states'
import { _, answered } from './database'
import { LIST_FIELDS, type ListedMatter, listedOf, matters, PAGE } from './matters'

export type DeskQuery = {
  part: Part
  /** A whole queue (`queueKey`), or what some people or nobody holds of it (`holderKey`). */
  of: { queue: string } | { holders: string[] }
  /** Only what is due from this moment on, or before it; ISO. */
  due?: { from?: string; before?: string }
  /** Sort key of the last row of the page before, or null. */
  after: string | null
}

/** Bounds of the sort key: behind the page before, and within what was asked for. */
function between({ due = {}, after }: DeskQuery) {
  const lower = after !== null ? _.gt(after) : due.from !== undefined ? _.gte(due.from) : null
  const upper = due.before !== undefined ? _.lt(due.before) : null
  return lower && upper ? lower.and(upper) : (lower ?? upper)
}

/** A page of a desk, the nearest deadline first. */
export async function deskPage(query: DeskQuery): Promise<ListedMatter[]> {
  const slot = `desk.${query.part}`
  const due = between(query)
  const lies =
    'queue' in query.of
      ? { [`${slot}.queue`]: query.of.queue }
      : { [`${slot}.holder`]: _.in(query.of.holders) }
  const { data } = await answered(
    'desk page',
    matters()
      .where({ ...lies, ...(due && { [`${slot}.due`]: due }) })
      .orderBy(`${slot}.due`, 'asc')
      .limit(PAGE + 1)
      .field(LIST_FIELDS)
      .get(),
  )
  return (data as unknown[]).map(listedOf)
}

/** Groups of a tally: every pair of hands in every queue. Without a limit production answers the first 20. */
const MAX_GROUPS = 1000

/** What lies in one queue in one pair of hands. */
export type Tally = { queue: Queue; holder: string | null; count: number; overdue: number; today: number }

/** How many lie in each queue of an organisation's desk by who holds them; `endOfDay` and `now` are ISO. */
export async function deskTallies(
  part: Part,
  org: string,
  { now, endOfDay }: { now: string; endOfDay: string },
): Promise<Tally[]> {
  const slot = `desk.${part}`
  const due = `$${slot}.due`
  const { data } = await answered(
    'desk tallies',
    matters()
      .aggregate()
      .match({ [`${slot}.queue`]: _.in(QUEUES.map(queue => queueKey(org, queue))) })
      .group({
        _id: { queue: `$${slot}.queue`, holder: `$${slot}.holder` },
        count: { $sum: 1 },
        overdue: { $sum: { $cond: [{ $lt: [due, now] }, 1, 0] } },
        today: { $sum: { $cond: [{ $and: [{ $gte: [due, now] }, { $lt: [due, endOfDay] }] }, 1, 0] } },
      })
      .limit(MAX_GROUPS)
      .end(),
  )
  const rows = data as (Omit<Tally, 'queue' | 'holder'> & { _id: { queue: string; holder?: string } })[]
  return rows.flatMap(({ _id, ...numbers }) => {
    const queue = QUEUES.find(one => queueKey(org, one) === _id.queue)
    return queue ? [{ ...numbers, queue, holder: _id.holder ?? null }] : []
  })
}
