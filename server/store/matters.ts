/** Matters in the database: every read by an index, every write conditional. */
import { applyChange, type Change } from '../../domain/matter/change'
import type { Assignment, Matter } from '../../domain/matter/matter'
import { type StoredMatter, upcast } from '../../domain/matter/upcast'
import { conflict } from '../refusal'
import { _, answered, db } from './database'

export const matters = () => db.collection('matters')

/** What a list does not show, and what would make its answer grow with every reply and every picture. */
export const LIST_FIELDS = {
  history: false,
  reporter: false,
  owed: false,
  hashes: false,
  card: false,
  'answer.reasons': false,
  'evidence.fileId': false,
  'evidence.name': false,
  'evidence.sha256': false,
}

/** A matter without its history and its seal; of its evidence little more than the count. */
export type ListedMatter = Omit<Matter, 'history' | 'reporter' | 'owed' | 'hashes' | 'card' | 'evidence'> & {
  evidence: Pick<Matter['evidence'][number], 'id'>[]
}

/** Matters as they came from the database, older shapes as today's. */
const matterOf = (stored: unknown): Matter => upcast(stored as StoredMatter & Pick<Matter, 'history'>)
export const listedOf = (stored: unknown): ListedMatter => upcast(stored as StoredMatter)

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
  const [stored] = data as unknown[]
  return stored ? matterOf(stored) : null
}

/**
 * The one conditional write: state and history together or not at all. Throws CONFLICT where the matter has moved on
 * since `matter` was read, and on a version that is no whole number (an absent one would update unconditionally).
 */
export async function commit(matter: Matter, change: Change): Promise<Matter> {
  if (!Number.isInteger(matter.version)) throw new Error(`commit without a version: ${matter._id}`)
  const next = applyChange(matter, change)
  const { clockAt, countedBy, ...set } = change.set
  const fields = Object.fromEntries(Object.entries(set).map(([field, value]) => [field, _.set(value)]))
  const owed = change.tellReporter ? next.owed[change.entry.id] : undefined
  const { evidence = [] } = change
  const { updated } = await answered(
    'commit matter',
    matters()
      .where({ _id: matter._id, version: matter.version })
      .update({
        ...fields,
        version: _.inc(1),
        history: _.push([change.entry]),
        ...('clockAt' in change.set && { clockAt: clockAt === undefined ? _.remove() : _.set(clockAt) }),
        ...('countedBy' in change.set && {
          countedBy: countedBy === undefined ? _.remove() : _.set(countedBy),
        }),
        ...(evidence.length > 0 && {
          evidence: _.push(evidence),
          hashes: _.push(evidence.map(file => file.sha256)),
        }),
        ...(next.checkAt !== matter.checkAt && { checkAt: _.set(next.checkAt) }),
        ...(owed && { [`owed.${change.entry.id}`]: _.set(owed), outboxAt: _.set(next.outboxAt) }),
      }),
  )
  if (updated !== 1) throw conflict()
  return next
}

const participantQuery = (participants: string[], before: string | null) =>
  matters()
    .where({ participants: _.in(participants), ...(before && { recency: _.lt(before) }) })
    .orderBy('recency', 'desc')
    .limit(PAGE + 1)

/** A page of what an organisation, or a person by any of the keys, takes part in; the latest event first. */
export async function participantPage(participants: string[], before: string | null): Promise<Matter[]> {
  const { data } = await answered('participant page', participantQuery(participants, before).get())
  return (data as unknown[]).map(matterOf)
}

/** The same page for a list of rows. */
export async function participantRows(
  participants: string[],
  before: string | null,
): Promise<ListedMatter[]> {
  const query = participantQuery(participants, before).field(LIST_FIELDS)
  const { data } = await answered('participant rows', query.get())
  return (data as unknown[]).map(listedOf)
}

/** Matters whose moment `field` has come, the oldest first. */
export async function dueMatters(
  field: 'clockAt' | 'outboxAt' | 'checkAt',
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
  return (data as unknown[]).map(matterOf)
}

/** Matters with a running clock that another calendar counted than the one of this mark; at most `limit`. */
export async function countedOtherwise(mark: string, limit: number): Promise<Matter[]> {
  // Two ranges of the index: "not equal" would read all of it.
  const around = await Promise.all(
    [_.lt(mark), _.gt(mark)].map(countedBy =>
      answered(
        'matters by calendar',
        matters().where({ countedBy }).orderBy('countedBy', 'asc').limit(limit).get(),
      ),
    ),
  )
  return around
    .flatMap(({ data }) => data as unknown[])
    .slice(0, limit)
    .map(matterOf)
}

/**
 * Keeps that a calendar counted the clocks and no deadline moved: nothing happened, so there is no entry and no version,
 * and whoever looks at the matter can go on. Whoever acted meanwhile wins; the next run looks again.
 */
export async function keepCounted({ _id, version }: Matter, assignments: Assignment[], mark: string) {
  await answered(
    'keep counted',
    matters()
      .where({ _id, version })
      .update({ assignments: _.set(assignments), countedBy: _.set(mark) }),
  )
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
