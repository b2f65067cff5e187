/** Revisions of the rules in the database: only ever added, numbered, the highest in force. */
import type { Change, Revision } from '../../domain/rules/amendment'
import { _, answered, db } from './database'

export type StoredRevision = Revision & {
  /** The id that the client gave: the same twice is the same step. */
  _id: string
  schema: 1
  /** The revision that the person saw and went on from. */
  base: number
  /** What this step changed; `changes` are all that lie over the pack since. */
  step: Change[]
  /** What the step changed, a line each, for people. */
  lines: string[]
  /** The revision that was taken up again, or null for a step of changes. */
  restores: number | null
  /** The delivered pack on which it was put in force. */
  packVersion: string
  /** Who did it: identity, name and organisation. */
  by: { identity: string; name: string; org: string }
}

/** A revision without its changes, for lists. */
export type ListedRevision = Omit<StoredRevision, 'changes' | 'step'>

/** Most revisions that are listed; the city makes a few a month. */
const MOST_LISTED = 200

const rules = () => db.collection('rules')

/** Id and number of the highest revision, or null while there is none. Small, since it is asked every minute. */
export async function latestNumber(): Promise<Pick<StoredRevision, '_id' | 'n'> | null> {
  const { data } = await answered(
    'latest revision',
    rules()
      .where({ n: _.gt(0) })
      .orderBy('n', 'desc')
      .field({ n: true })
      .limit(1)
      .get(),
  )
  return (data as StoredRevision[])[0] ?? null
}

/** A revision by number, or null. */
export async function revisionOf(n: number): Promise<StoredRevision | null> {
  const { data } = await answered('revision', rules().where({ n }).limit(1).get())
  return (data as StoredRevision[])[0] ?? null
}

/** A revision by the client's id, or null. */
export async function findRevision(id: string): Promise<StoredRevision | null> {
  const { data } = await answered('find revision', rules().where({ _id: id }).limit(1).get())
  return (data as StoredRevision[])[0] ?? null
}

/** Adds the next revision. Throws DuplicateKey where its id or its number is taken. */
export async function insertRevision(revision: StoredRevision): Promise<void> {
  await answered('insert revision', rules().add(revision))
}

/** Revisions without their changes, the latest first. */
export async function listedRevisions(): Promise<ListedRevision[]> {
  const { data } = await answered(
    'revisions',
    rules()
      .where({ n: _.gt(0) })
      .orderBy('n', 'desc')
      .field({ changes: false, step: false })
      .limit(MOST_LISTED)
      .get(),
  )
  return data as ListedRevision[]
}
