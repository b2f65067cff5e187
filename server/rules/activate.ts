/** Puts a step in force as the next revision, or takes an earlier one up again; one document, written once. */
import type { Inputs, Outputs } from '../../contract'
import { type Change, versionOf } from '../../domain/rules/amendment'
import { deliveredRow, isSame, layered } from '../../domain/rules/layered'
import type { Problem } from '../../domain/rules/problems'
import { linesOf, TABLE_WORDS } from '../../domain/rules/words'
import { deliveredPack, type Rules, rulesInForce } from '../city'
import type { SignedIn } from '../context'
import { conflict, notFound, Refusal } from '../refusal'
import { DuplicateKey } from '../store/database'
import { findRevision, insertRevision, revisionOf, type StoredRevision } from '../store/rules'
import { keepDelivered } from './archive'
import { freshRules, latestRevision, take } from './in-force'
import { checkBase, draftOf, problemsOf } from './step'

type Done = Outputs['rules']['activate']

/** What a person asks for: their own changes, or an earlier revision. */
type Wanted = { id: string; base: number; why: string } & (
  | { changes: Change[]; restores: null }
  | { restores: number }
)

const doneAs = ({ packVersion, n }: Pick<StoredRevision, 'packVersion' | 'n'>): Done => ({
  version: versionOf(packVersion, n),
  base: n,
})

const isSameStep = (stored: StoredRevision, wanted: Wanted): boolean =>
  stored.base === wanted.base &&
  stored.why === wanted.why &&
  stored.restores === wanted.restores &&
  (wanted.restores !== null || isSame(stored.step, wanted.changes))

/** The answer to a step that was taken already. Throws CONFLICT where the id stands for another one. */
function again(stored: StoredRevision, wanted: Wanted): Done {
  if (!isSameStep(stored, wanted))
    throw new Refusal('CONFLICT', '这个编号已用于另一次改动，请返回重试；您填的内容还在')
  return doneAs(stored)
}

const refused = (problems: Problem[], step: readonly Change[]) =>
  new Refusal(
    'INVALID_INPUT',
    `有 ${problems.length} 处改动不能生效，请逐行改正`,
    problems.map(({ table, id, message }) => {
      const at = step.findIndex(change => change.table === table && change.id === id)
      const field = at < 0 ? 'changes' : `changes.${at}`
      return { field, message: `${TABLE_WORDS[table]}“${id}”：${message}` }
    }),
  )

/** A step that leads from the rules in force to other changes over the pack. */
function stepTo(changes: readonly Change[]): Change[] {
  const now = rulesInForce().changes
  const isIn = (list: readonly Change[], { table, id }: Change) =>
    list.some(one => one.table === table && one.id === id)
  const back = now
    .filter(change => !isIn(changes, change))
    .map(({ table, id }) => ({ table, id, row: backRow(table, id) }) as Change)
  return [...changes.filter(change => !now.some(one => isSame(one, change))), ...back]
}

/** The row as delivered; a limit's change is taken away instead, and so is what was only added. */
const backRow = (table: Change['table'], id: string) =>
  table === 'limits' ? null : (deliveredRow(deliveredPack, table, id) ?? null)

async function insert(context: SignedIn, wanted: Wanted, step: Change[], draft: Rules): Promise<Done> {
  const { me, now } = context
  const packs = { delivered: deliveredPack, before: rulesInForce().pack, after: draft.pack }
  const revision: StoredRevision = {
    _id: wanted.id,
    schema: 1,
    n: draft.n,
    base: wanted.base,
    changes: [...draft.changes],
    step,
    lines: linesOf(step, packs),
    restores: wanted.restores,
    why: wanted.why,
    at: now,
    packVersion: deliveredPack.packVersion,
    by: { identity: me._id, name: me.name ?? '', org: me.org },
  }
  await keepDelivered(now)
  try {
    await insertRevision(revision)
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    await freshRules()
    const stored = await findRevision(wanted.id)
    if (stored) return again(stored, wanted)
    checkBase(wanted.base)
    throw conflict()
  }
  take(revision)
  return doneAs(revision)
}

/** The changes that a person wants to lie over the pack after those in force. */
async function stepOf(wanted: Wanted): Promise<Change[]> {
  if (wanted.restores === null) return wanted.changes
  if (wanted.restores === 0) return stepTo([])
  const earlier = await revisionOf(wanted.restores)
  if (!earlier) throw notFound('版本')
  return stepTo(layered(deliveredPack, [], earlier.changes))
}

async function put(context: SignedIn, wanted: Wanted): Promise<Done> {
  await freshRules()
  const latest = latestRevision()
  if (latest && wanted.base !== latest.n) {
    const stored = latest._id === wanted.id ? latest : await findRevision(wanted.id)
    if (stored) return again(stored, wanted)
  }
  checkBase(wanted.base)
  const step = await stepOf(wanted)
  const draft = draftOf(step)
  const problems = await problemsOf(step, draft)
  if (problems.length > 0) throw refused(problems, step)
  return insert(context, wanted, step, draft)
}

export const activate = (context: SignedIn, input: Inputs['rules']['activate']): Promise<Done> =>
  put(context, { ...input, restores: null })

export const restore = (
  context: SignedIn,
  { n, ...input }: Inputs['rules']['restore'],
): Promise<Outputs['rules']['restore']> => put(context, { ...input, restores: n })
