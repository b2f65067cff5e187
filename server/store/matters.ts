/** Matters in the database: every read by an index, every write conditional. */
import { applyChange, type Change } from '../../domain/matter/act'
import type { Matter, Part } from '../../domain/matter/matter'
import { queueKey } from '../../domain/matter/slots'
import { QUEUES, type Queue } from '../../domain/matter/states'
import { conflict } from '../refusal'
import { _, answered, db } from './database'

const matters = () => db.collection('matters')

/** What a list does not show, and what would make its answer grow with every reply. */
const LIST_FIELDS = { history: false, reporter: false, owed: false, 'answer.reasons': false }

/** A matter without its history and its seal. */
export type ListedMatter = Omit<Matter, 'history' | 'reporter' | 'owed'>

/** Rows of a page; one more is asked for, to know whether there is a next page. */
export const PAGE = 20

/**
 * Stores new matters in one call, in order; production may keep the first ones where a later one fails.
 * Throws DuplicateKey where an id or a number is taken.
 */
export async function insertMatters(all: Matter[]): Promise<void> {
  await answered('insert matters', matters().add(all))
}

/** One matter by id, or null. */
export async function findMatter(id: string): Promise<Matter | null> {
  const { data } = await answered('find matter', matters().where({ _id: id }).limit(1).get())
  return (data as Matter[])[0] ?? null
}

/**
 * The one conditional write: state and history together or not at all. Throws CONFLICT where the matter has moved on
 * since `matter` was read, and on a version that is no whole number (an absent one would update unconditionally).
 */
export async function commit(matter: Matter, change: Change): Promise<Matter> {
  if (!Number.isInteger(matter.version)) throw new Error(`commit without a version: ${matter._id}`)
  const next = applyChange(matter, change)
  const { clockAt, ...set } = change.set
  const fields = Object.fromEntries(Object.entries(set).map(([field, value]) => [field, _.set(value)]))
  const owed = change.tellReporter ? next.owed[change.entry.id] : undefined
  const { updated } = await answered(
    'commit matter',
    matters()
      .where({ _id: matter._id, version: matter.version })
      .update({
        ...fields,
        version: _.inc(1),
        history: _.push([change.entry]),
        ...('clockAt' in change.set && { clockAt: clockAt === undefined ? _.remove() : _.set(clockAt) }),
        ...(owed && { [`owed.${change.entry.id}`]: _.set(owed), outboxAt: _.set(next.outboxAt) }),
      }),
  )
  if (updated !== 1) throw conflict()
  return next
}

/** A page of one organisation's queue, the nearest deadline first. */
export async function deskPage(
  part: Part,
  org: string,
  queue: Queue,
  after: string | null,
): Promise<ListedMatter[]> {
  const slot = `desk.${part}`
  const { data } = await answered(
    'desk page',
    matters()
      .where({ [`${slot}.queue`]: queueKey(org, queue), ...(after && { [`${slot}.due`]: _.gt(after) }) })
      .orderBy(`${slot}.due`, 'asc')
      .limit(PAGE + 1)
      .field(LIST_FIELDS)
      .get(),
  )
  return data as ListedMatter[]
}

export type DeskCounts = Record<Queue, number> & { overdue: number }

/** How many lie in each queue of an organisation's desk, and how many of them are past their deadline. */
export async function deskCounts(part: Part, org: string, now: string): Promise<DeskCounts> {
  const slot = `desk.${part}`
  const { data } = await answered(
    'desk counts',
    matters()
      .aggregate()
      .match({ [`${slot}.queue`]: _.in(QUEUES.map(queue => queueKey(org, queue))) })
      .group({
        _id: `$${slot}.queue`,
        count: { $sum: 1 },
        overdue: { $sum: { $cond: [{ $lt: [`$${slot}.due`, now] }, 1, 0] } },
      })
      .end(),
  )
  const rows = data as { _id: string; count: number; overdue: number }[]
  const countOf = (queue: Queue) => rows.find(row => row._id === queueKey(org, queue))
  return {
    waiting: countOf('waiting')?.count ?? 0,
    working: countOf('working')?.count ?? 0,
    answered: countOf('answered')?.count ?? 0,
    overdue: (countOf('waiting')?.overdue ?? 0) + (countOf('working')?.overdue ?? 0),
  }
}

const participantQuery = (participant: string, before: string | null) =>
  matters()
    .where({ participants: participant, ...(before && { recency: _.lt(before) }) })
    .orderBy('recency', 'desc')
    .limit(PAGE + 1)

/** A page of what an organisation or a person takes part in, the latest event first. */
export async function participantPage(participant: string, before: string | null): Promise<Matter[]> {
  const { data } = await answered('participant page', participantQuery(participant, before).get())
  return data as Matter[]
}

/** The same page for a list of rows. */
export async function participantRows(participant: string, before: string | null): Promise<ListedMatter[]> {
  const query = participantQuery(participant, before).field(LIST_FIELDS)
  const { data } = await answered('participant rows', query.get())
  return data as ListedMatter[]
}

/** Matters whose moment `field` has come, the oldest first. */
export async function dueMatters(
  field: 'clockAt' | 'outboxAt',
  now: string,
  limit: number,
): Promise<Matter[]> {
  const { data } = await answered(
    `matters by ${field}`,
    matters()
      .where({ [field]: _.lte(now) })
      .orderBy(field, 'asc')
      .limit(limit)
      .get(),
  )
  return data as Matter[]
}

/**
 * Acknowledges messages by entry id, without touching the version. `outboxAt` moves only if nothing was added since it
 * was read; a message sent twice is possible, a lost one is not.
 */
export async function settleOwed(matter: Matter, sent: string[], retryAt: string | null): Promise<void> {
  if (sent.length > 0) {
    const gone = Object.fromEntries(sent.map(entry => [`owed.${entry}`, _.remove()]))
    await answered('acknowledge owed', matters().where({ _id: matter._id }).update(gone))
  }
  await answered(
    'settle outbox',
    matters()
      .where({ _id: matter._id, outboxAt: matter.outboxAt ?? '' })
      .update({ outboxAt: retryAt ? _.set(retryAt) : _.remove() }),
  )
}
