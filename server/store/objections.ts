/** Objected matters in the database: pages of them, and how often rules took part. */
import type { Matter } from '../../domain/matter/matter'
import { _, answered } from './database'
import { matters } from './matters'

/** Rows of a page; one more is asked for, to know whether there is a next page. */
export const OBJECTED_PAGE = 20

export type ObjectedMatter = Pick<
  Matter,
  | '_id'
  | 'number'
  | 'title'
  | 'kind'
  | 'receivedAt'
  | 'report'
  | 'card'
  | 'reporter'
  | 'objections'
  | 'objectedAt'
  | 'answer'
>

const SHOWN = {
  number: true,
  title: true,
  kind: true,
  receivedAt: true,
  report: true,
  card: true,
  reporter: true,
  objections: true,
  objectedAt: true,
  'answer.responsible': true,
}

/** A page of objected matters, the latest objection first; of one rule where it is named. */
export async function objectedPage(rule: string | null, before: string | null): Promise<ObjectedMatter[]> {
  const { data } = await answered(
    'objected page',
    matters()
      .where({
        objectedAt: before === null ? _.gt('') : _.lt(before),
        ...(rule !== null && { 'objections.rules': rule }),
      })
      .orderBy('objectedAt', 'desc')
      .field(SHOWN)
      .limit(OBJECTED_PAGE + 1)
      .get(),
  )
  return data as ObjectedMatter[]
}

/** As many as one answer of the database carries; older objections are not counted. */
const MOST_COUNTED = 1000

type Counted = Pick<Matter, 'objections' | 'receivedAt'>

/** The objections of the latest objected matters, with when these were received. */
export async function countedObjections(): Promise<Counted[]> {
  const { data } = await answered(
    'counted objections',
    matters()
      .where({ objectedAt: _.gt('') })
      .orderBy('objectedAt', 'desc')
      .field({ objections: true, receivedAt: true })
      .limit(MOST_COUNTED)
      .get(),
  )
  return data as Counted[]
}

/** How many matters received since a moment each of the rules took part in deciding. */
export async function firedCounts(rules: string[], since: string): Promise<Map<string, number>> {
  if (rules.length === 0) return new Map()
  const { data } = await answered(
    'fired counts',
    matters()
      .aggregate()
      .match({ fired: _.in(rules), receivedAt: _.gte(since) })
      .unwind('$fired')
      .match({ fired: _.in(rules) })
      .group({ _id: '$fired', count: { $sum: 1 } })
      .limit(rules.length)
      .end(),
  )
  return new Map((data as { _id: string; count: number }[]).map(({ _id, count }) => [_id, count]))
}
