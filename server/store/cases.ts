/** Kept test cases in the database; each stands by itself and links to nothing. */
import type { KeptCase } from '../../domain/lessons/kept-case'
import { _, answered, DuplicateKey, db } from './database'

export type StoredCase = Omit<KeptCase, 'id'> & { _id: string; schema: 1 }

const cases = () => db.collection('cases')

const caseOf = ({ _id, schema: _shape, ...kept }: StoredCase): KeptCase => ({ id: _id, ...kept })

/** Rows of a page; one more is asked for, to know whether there is a next page. */
export const CASES_PAGE = 50

/** Kept cases, the latest first; at most `limit`, kept before a moment where one is named. */
export async function casesBefore(before: string | null, limit: number): Promise<KeptCase[]> {
  const { data } = await answered(
    'cases',
    cases()
      .where({ keptAt: before === null ? _.gt('') : _.lt(before) })
      .orderBy('keptAt', 'desc')
      .limit(limit)
      .get(),
  )
  return (data as StoredCase[]).map(caseOf)
}

/** The latest kept cases, for trying rules out on all of them. */
export const allCases = (limit: number): Promise<KeptCase[]> => casesBefore(null, limit)

/** Those of the ids that are kept; one database call. */
export async function findCases(ids: string[]): Promise<KeptCase[]> {
  if (ids.length === 0) return []
  const { data } = await answered(
    'find cases',
    cases()
      .where({ _id: _.in(ids) })
      .limit(ids.length)
      .get(),
  )
  return (data as StoredCase[]).map(caseOf)
}

/** Keeps a case; false where one of this id is kept already. */
export async function insertCase({ id, ...kept }: KeptCase): Promise<boolean> {
  try {
    await answered('keep case', cases().add({ _id: id, schema: 1, ...kept }))
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}

/** Puts another report under a kept case, where a person corrected its text. */
export async function correctCase({ id, report }: KeptCase): Promise<void> {
  await answered(
    'correct case',
    cases()
      .where({ _id: id })
      .update({ report: _.set(report) }),
  )
}

/** Takes a case back; one that is gone is no failure. */
export async function removeCase(id: string): Promise<void> {
  await answered('drop case', cases().where({ _id: id }).remove())
}
