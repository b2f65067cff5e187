/** An enterprise submits a lead, a request or a consultation. */
import { isDeepStrictEqual } from 'node:util'
import type { Inputs, Outputs } from '../../contract'
import type { Evidence } from '../../domain/evidence/evidence'
import type { RightCard } from '../../domain/evidence/right-card'
import { createMatter } from '../../domain/matter/create'
import { linkedAnswers, linkedId } from '../../domain/matter/linked'
import type { Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing'
import { dueOf, orgOfCode, routeReport } from '../city'
import { checkText } from '../content/check-text'
import { type SignedIn, viewerOf } from '../context'
import { attachedEvidence } from '../evidence/attach'
import { enterpriseKeyOf } from '../identity/enterprise-key'
import { conflict, Refusal } from '../refusal'
import { cardEvidence, cardInMatter, cardToFile, isFromCard } from '../right-card/take-card'
import { seal, unseal } from '../seal'
import { findMatter } from '../store/matters'
import { TRIAL_DESKS } from '../trial'
import { matterView } from '../view/matter-view'
import { storeNew } from './store-new'

type Submission = Inputs['matter']['submit']

/** What JSON keeps: a field that is absent and one that is undefined are the same. */
const plain = (report: unknown): unknown => JSON.parse(JSON.stringify(report))

/** The first answer was lost and the text has been changed since: neither text may vanish silently. */
const alreadySent = (number: string) =>
  new Refusal('CONFLICT', `改动前的内容已经提交成功（编号 ${number}）；要按现在的再报一件，请再点一次提交`)

/** What a person typed or chose of the report itself. */
function reportOf({ consent: _c, evidence: _e, card: _k, ...report }: Submission) {
  return report
}

const filesOf = (pieces: readonly Evidence[]) =>
  pieces.map(({ sha256, exposes, shows }) => [sha256, exposes, shows])

/** What came with the submission by hand: not with the card, and not added since. */
function attachedTo({ evidence, history }: Matter): Evidence[] {
  const added = history.flatMap(entry => entry.evidence ?? [])
  return evidence.filter(piece => !isFromCard(piece) && !added.includes(piece.id))
}

/**
 * The stored matter as its reporter sees it, where it is this very submission. Throws CONFLICT where the id carries
 * something else; whose it is then, it does not tell.
 */
function answerOf(context: SignedIn, stored: Matter, input: Submission, attached: Evidence[]) {
  // An id that somebody else used is answered like any other refused id, and tells nothing of theirs.
  if (stored.ownerKey !== context.account.ownerKey) throw conflict()
  const { id: _id, ...report } = reportOf(input)
  const sent = [plain(report), input.consent, input.card ?? null, filesOf(attached)]
  const kept = [plain(stored.report), stored.consent, stored.card?._id ?? null, filesOf(attachedTo(stored))]
  if (!isDeepStrictEqual(sent, kept)) throw alreadySent(stored.number)
  return matterView(stored, viewerOf(context), context.now)
}

/** The matter and those of further parties, as they will be stored. */
function mattersOf(context: SignedIn, input: Submission, attached: Evidence[], card: RightCard | null) {
  const { now, me, account, sealKeys, environment } = context
  const report = { ...reportOf(input), receivedAt: now }
  const answer = routeReport(report, me.county ? { county: me.county } : undefined)
  const create = (id: string, decided: Answer, consent: boolean) =>
    createMatter({
      report: { ...report, id },
      answer: decided,
      number: '',
      ownerKey: account.ownerKey,
      // The identity's own seal is opened and closed again: each matter has its own nonce and today's key.
      reporter: seal(unseal(me.sealed, sealKeys), sealKeys),
      enterpriseKey: enterpriseKeyOf(me, environment.OWNER_SECRET),
      consent,
      evidence: [...attached, ...cardEvidence(card, attached)],
      card: card && cardInMatter(card),
      receipt: '',
      trial: me.trial ? TRIAL_DESKS : null,
      now,
      dueOf,
      orgOfCode,
    })
  const further = linkedAnswers(answer, code => orgOfCode(code) !== null)
  return {
    main: create(input.id, answer, input.consent),
    linked: further.map((decided, at) => create(linkedId(input.id, at + 1), decided, false)),
  }
}

/** What others will read of the report. A link is no prose, and the goods it leads to are what is reported. */
const proseOf = ({ description, place, suspect, platform, industry }: Submission) => ({
  description,
  'place.address': place?.address,
  'suspect.name': suspect?.name,
  'suspect.address': suspect?.address,
  platform,
  industry,
})

/** Routes and stores; the same id twice is one matter. At most two database calls, the card's among them. */
export async function submit(context: SignedIn, input: Submission): Promise<Outputs['matter']['submit']> {
  const attached = attachedEvidence(context, input.evidence)
  const [taken] = await Promise.all([
    input.card === undefined ? { card: null } : cardToFile(context, input.card),
    checkText(context.account.openid, proseOf(input)),
  ])
  if ('refused' in taken) {
    // The answer to the first try may have been lost, and the card has lapsed or gone since.
    const stored = await findMatter(input.id)
    if (stored) return answerOf(context, stored, input, attached)
    throw new Refusal('INVALID_INPUT', '请检查填写的内容', [{ field: 'card', message: taken.refused }])
  }
  const { main, linked } = mattersOf(context, input, attached, taken.card)
  return answerOf(context, await storeNew(main, linked), input, attached)
}
