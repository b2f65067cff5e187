/** Which kept test cases were right by the rules in force and would be wrong by a draft. */
import type { Outputs } from '../../contract'
import { type Rules, rulesInForce } from '../city'
import { tryCase } from '../lessons/kept'
import { allCases } from '../store/cases'

type Cases = Outputs['rules']['dryRun']['cases']

/** The latest ones; older ones lie in the program's own tests by then. */
const MOST_TRIED = 200
/** More than these are not read, and each is a text of two thousand characters at most. */
const MOST_BROKEN = 50

export async function brokenCases(draft: Rules): Promise<Cases> {
  const kept = await allCases(MOST_TRIED)
  const broken = kept.flatMap(one => {
    const { wants, gets, right } = tryCase(one, draft)
    if (right || !tryCase(one, rulesInForce()).right) return []
    return [{ id: one.id, text: one.report.description, wants, gets }]
  })
  return { looked: kept.length, broken: broken.slice(0, MOST_BROKEN) }
}
