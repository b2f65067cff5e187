/** Which of the latest matters, and which kept test cases, a step would send elsewhere; stores nothing. */
import type { Inputs, Outputs } from '../../contract'
import { differenceOf, outcomeOf } from '../../domain/rules/difference'
import { type Rules, rulesInForce } from '../city'
import type { SignedIn } from '../context'
import { latestReceived, type ReceivedMatter } from '../store/received'
import { freshRules } from './in-force'
import { brokenCases } from './kept-cases'
import { rerouted } from './rerouted'
import { checkBase, draftOf, problemsOf } from './step'

type DryRun = Outputs['rules']['dryRun']
type Moved = DryRun['moved'][number]

/** What a function may answer is 1 MB: rows after this many characters say where, and no more why. */
const MOST_CHARACTERS = 250_000

/** The row of a matter; `moved` is false where only deadlines change, null where nothing does. */
function tried(matter: ReceivedMatter, draft: Rules, { sealKeys }: SignedIn) {
  const { answer: before } = rerouted(matter, rulesInForce(), sealKeys)
  const { answer: after } = rerouted(matter, draft, sealKeys)
  const difference = differenceOf(before, after)
  const { _id: id, number, title, receivedAt } = matter
  return {
    isMoved: difference.responsible || difference.workstation,
    isRedated: difference.deadlines.length > 0,
    row: { id, number, title, receivedAt, before: outcomeOf(before), after: outcomeOf(after), difference },
  }
}

/** The rows, the later ones without reasons where all of them would be too long to answer. */
function bounded(rows: Moved[]): Moved[] {
  let length = 0
  return rows.map(row => {
    length += JSON.stringify(row).length
    if (length <= MOST_CHARACTERS) return row
    return { ...row, difference: { ...row.difference, gone: [], added: [], deadlines: [] } }
  })
}

export async function dryRun(
  context: SignedIn,
  { base, changes, last }: Inputs['rules']['dryRun'],
): Promise<DryRun> {
  await freshRules()
  checkBase(base)
  const draft = draftOf(changes)
  const problems = await problemsOf(changes, draft)
  if (problems.length > 0) {
    return { problems, looked: 0, moved: [], redated: 0, cases: { looked: 0, broken: [] } }
  }
  const [received, cases] = await Promise.all([latestReceived(last), brokenCases(draft)])
  const rows = received.map(matter => tried(matter, draft, context))
  return {
    problems,
    looked: rows.length,
    moved: bounded(rows.filter(row => row.isMoved).map(({ row }) => row)),
    redated: rows.filter(row => !row.isMoved && row.isRedated).length,
    cases,
  }
}
