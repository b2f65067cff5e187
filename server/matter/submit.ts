/** An enterprise submits a lead, a request or a consultation. */
import { isDeepStrictEqual } from 'node:util'
import type { Inputs, Outputs } from '../../contract'
import { createMatter } from '../../domain/matter/create'
import type { Matter } from '../../domain/matter/matter'
import { matterNumber } from '../../domain/matter/number'
import { dueOf, NUMBER_PREFIX, orgOfCode, routeReport } from '../city'
import { type SignedIn, viewerOf } from '../context'
import { conflict, Refusal } from '../refusal'
import { seal, unseal } from '../seal'
import { DuplicateKey } from '../store/database'
import { findMatter, insertMatter } from '../store/matters'
import { matterView } from '../view/matter-view'

/** Numbers tried before giving up; one in a million collides on a day with one other matter. */
const NUMBER_TRIES = 3

/** What JSON keeps: a field that is absent and one that is undefined are the same. */
const plain = (report: Matter['report']): unknown => JSON.parse(JSON.stringify(report))

/** The first answer was lost and the text has been changed since: neither text may vanish silently. */
const alreadySent = (number: string) =>
  new Refusal('CONFLICT', `改动前的内容已经提交成功（编号 ${number}）；要按现在的再报一件，请再点一次提交`)

/** Stores the matter under the first free number; the stored one where the id exists already. */
async function store(matter: Matter): Promise<Matter> {
  for (let salt = 0; salt < NUMBER_TRIES; salt++) {
    const numbered = { ...matter, number: matterNumber(NUMBER_PREFIX, matter.receivedAt, matter._id, salt) }
    try {
      await insertMatter(numbered)
      return numbered
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // The same id again is the same submission, whatever index reported it first.
      const stored = await findMatter(matter._id)
      if (stored) return stored
    }
  }
  throw conflict()
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
  const matter = createMatter({
    report,
    answer,
    number: '',
    ownerKey: account.ownerKey,
    // The identity's own seal is opened and closed again: each matter has its own nonce and today's key.
    reporter: seal(unseal(me.sealed, sealKeys), sealKeys),
    consent,
    now,
    dueOf,
    orgOfCode,
  })
  const stored = await store(matter)
  // An id that somebody else used is answered like any other refused id, and tells nothing of theirs.
  if (stored.ownerKey !== account.ownerKey) throw conflict()
  if (!isDeepStrictEqual([stored.report, stored.consent], [plain(matter.report), consent]))
    throw alreadySent(stored.number)
  return matterView(stored, viewerOf(context), now)
}
