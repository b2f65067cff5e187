/** Which changes cannot stand, each with a sentence for the person who made it. */
import type { CityPack } from '../routing/pack'
import { amend } from './amend'
import { type Change, MAX_CHANGES, type Table, type Tables } from './amendment'
import { areaProblems } from './checks/areas'
import { authorisationProblems } from './checks/authorisations'
import type { Check, Removal } from './checks/check'
import { holidayProblems } from './checks/holidays'
import { interestProblems } from './checks/interests'
import { landmarkProblems } from './checks/landmarks'
import { limitProblems } from './checks/limits'
import { organisationProblems, organisationRemoval } from './checks/organisations'
import { deliveredRow } from './layered'

export type Problem = { table: Table; id: string; message: string }

const CHECKS: { [T in Table]: Check<Tables[T]> } = {
  organisations: organisationProblems,
  areas: areaProblems,
  authorisations: authorisationProblems,
  limits: limitProblems,
  holidays: holidayProblems,
  landmarks: landmarkProblems,
  interests: interestProblems,
}

const freely: Removal = () => []
const REMOVALS: Partial<Record<Table, Removal>> = { organisations: organisationRemoval }

/** Most characters that the changes may have together: a revision is one document of the database. */
const MOST_CHARACTERS = 150_000

const tooMany = (changes: readonly Change[]): Problem[] => {
  const [first] = changes
  const isTooMuch = changes.length > MAX_CHANGES || JSON.stringify(changes).length > MOST_CHARACTERS
  if (!first || !isTooMuch) return []
  const message = `改动一共 ${changes.length} 处，超过了系统能存的数量，请联系开发单位并入系统自带的规则`
  return [{ table: first.table, id: first.id, message }]
}

/** What is wrong with one change, by the pack as it would be. */
function wrongWith(change: Change, delivered: CityPack, amended: CityPack): string[] {
  const context = { delivered, amended }
  if (change.row === null) return (REMOVALS[change.table] ?? freely)(change.id, context)
  if (change.row.id !== change.id) return ['这一行的编号前后不一致，请重新填写']
  // The table's name and its row belong together by the type of a change, which a look-up loses.
  const check = CHECKS[change.table] as Check<Tables[Table]>
  return check(change.row, { ...context, was: deliveredRow(delivered, change.table, change.id) })
}

/** The sentences for changes that all lie over a delivered pack, in their order; empty where every one can stand. */
export function problems(pack: CityPack, changes: readonly Change[]): Problem[] {
  const amended = amend(pack, changes)
  return [
    ...tooMany(changes),
    ...changes.flatMap(change =>
      wrongWith(change, pack, amended).map(message => ({ table: change.table, id: change.id, message })),
    ),
  ]
}
