/** An enterprise submits a lead, a request or a consultation. */
import { isDeepStrictEqual } from 'node:util'
import type { Inputs, Outputs } from '../../contract'
import { createMatter } from '../../domain/matter/create'
import { linkedAnswers, linkedId } from '../../domain/matter/linked'
import type { Matter } from '../../domain/matter/matter'
import { matterNumber } from '../../domain/matter/number'
import type { Answer } from '../../domain/routing'
import { dueOf, NUMBER_PREFIX, orgOfCode, routeReport } from '../city'
import { type SignedIn, viewerOf } from '../context'
import { conflict, Refusal } from '../refusal'
import { seal, unseal } from '../seal'
import { DuplicateKey } from '../store/database'
import { findMatter, insertMatters } from '../store/matters'
import { matterView } from '../view/matter-view'

/** Numbers tried before giving up; one in a million collides on a day with one other matter. */
const NUMBER_TRIES = 3

/** What JSON keeps: a field that is absent and one that is undefined are the same. */
const plain = (report: Matter['report']): unknown => JSON.parse(JSON.stringify(report))

/** The first answer was lost and the text has been changed since: neither text may vanish silently. */
const alreadySent = (number: string) =>
  new Refusal('CONFLICT', `改动前的内容已经提交成功（编号 ${number}）；要按现在的再报一件，请再点一次提交`)

const numbered = (matter: Matter, salt: number): Matter => ({
  ...matter,
  number: matterNumber(NUMBER_PREFIX, matter.receivedAt, matter._id, salt),
})

/** Stores one matter under the first free number; the stored one where the id exists already. */
async function storeOne(matter: Matter): Promise<Matter> {
  for (let salt = 0; salt < NUMBER_TRIES; salt++) {
    try {
      const made = numbered(matter, salt)
      await insertMatters([made])
      return made
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // The same id again is the same submission, whatever index reported it first.
      const stored = await findMatter(matter._id)
      if (stored) return stored
    }
  }
  throw conflict()
}

/**
 * Stores a matter with its linked ones in one call. The main matter comes last: where it is stored, all of them are,
 * and where an earlier attempt ended between them, the rest is made up for.
 */
async function store(main: Matter, linked: Matter[]): Promise<Matter> {
  const all = [...linked, main].map(matter => numbered(matter, 0))
  try {
    await insertMatters(all)
    return numbered(main, 0)
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
  const stored = await findMatter(main._id)
  if (stored) return stored
  for (const matter of linked) await storeOne(matter)
  return storeOne(main)
}

/** Routes and stores; the same id twice is one matter. At most two database calls. */
export async function submit(
  context: SignedIn,
  input: Inputs['matter']['submit'],
): Promise<Outputs['matter']['submit']> {
  const { now, me, account, sealKeys } = context
  const { consent, ...fields } = input
  const report = { ...fields, receivedAt: now }
  const answer = routeReport(report, me.county ? { county: me.county } : undefined)
  const create = (id: string, decided: Answer, helped: boolean) =>
    createMatter({
      report: { ...report, id },
      answer: decided,
      number: '',
      ownerKey: account.ownerKey,
      // The identity's own seal is opened and closed again: each matter has its own nonce and today's key.
      reporter: seal(unseal(me.sealed, sealKeys), sealKeys),
      consent: helped,
      now,
      dueOf,
      orgOfCode,
    })
  const matter = create(input.id, answer, consent)
  const further = linkedAnswers(answer, code => orgOfCode(code) !== null)
  const linked = further.map((decided, at) => create(linkedId(input.id, at + 1), decided, false))
  const stored = await store(matter, linked)
  // An id that somebody else used is answered like any other refused id, and tells nothing of theirs.
  if (stored.ownerKey !== account.ownerKey) throw conflict()
  if (!isDeepStrictEqual([stored.report, stored.consent], [plain(matter.report), consent]))
    throw alreadySent(stored.number)
  return matterView(stored, viewerOf(context), now)
}
