/** An enterprise submits a lead, a request or a consultation. */
import { isDeepStrictEqual } from 'node:util'
import type { Inputs, Outputs } from '../../contract'
import type { Evidence } from '../../domain/evidence/evidence'
import type { RightCard } from '../../domain/evidence/right-card'
import { createMatter, type NewMatter } from '../../domain/matter/create'
import { type LinkedAnswer, linkedAnswers, linkedId } from '../../domain/matter/linked'
import type { Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing'
import { dueOf, orgOfCode, routeReport } from '../city'
import { checkText } from '../content/check-text'
import { type SignedIn, viewerOf } from '../context'
import { attachedEvidence } from '../evidence/attach'
import { enterpriseKeyOf } from '../identity/enterprise-key'
import { reporterContext, sealedReporter } from '../identity/sealed-reporter'
import { conflict, Refusal } from '../refusal'
import { cardEvidence, cardInMatter, cardToFile, isFromCard } from '../right-card/take-card'
import { seal, unseal } from '../seal'
import { findMatter } from '../store/matters'
import { TRIAL_DESKS } from '../trial'
import { matterView } from '../view/matter-view'
import { sealedWith } from './routed-with'
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

/** The matter and those that come of it, as they will be stored. Each names the others. */
function mattersOf(context: SignedIn, input: Submission, attached: Evidence[], card: RightCard | null) {
  const { now, me, account, sealKeys, environment } = context
  const report = { ...reportOf(input), receivedAt: now }
  const known = reporterContext(me, sealKeys)
  const whole = routeReport(report, known)
  const further = linkedAnswers(whole)
  const all = [
    { id: input.id, name: whole.responsible.name, title: whole.title },
    ...further.map(({ n, answer: { responsible, title } }) => ({
      id: linkedId(input.id, n),
      name: responsible.name,
      title,
    })),
  ]
  // The identity's own seal is opened and closed again: each matter has its own nonce and today's key.
  const reporter = sealedWith(sealedReporter.parse(unseal(me.sealed, sealKeys)), known)
  const create = (
    answer: Answer,
    part: Pick<NewMatter, 'report' | 'consent' | 'evidence' | 'card'>,
  ): Matter => ({
    ...createMatter({
      ...part,
      answer,
      number: '',
      ownerKey: account.ownerKey,
      reporter: seal(reporter, sealKeys),
      enterpriseKey: enterpriseKeyOf(me, environment.OWNER_SECRET),
      receipt: '',
      trial: me.trial ? TRIAL_DESKS : null,
      now,
      dueOf,
      orgOfCode,
    }),
    ...(all.length > 1 && { related: all.filter(one => one.id !== part.report.id) }),
  })
  const evidence = [...attached, ...cardEvidence(card, attached)]
  const filed = { consent: input.consent, evidence, card: card && cardInMatter(card) }
  // What is stored of the others lies in their own documents.
  const told = whole.linked.map(({ code, name, why }) => ({ code, name, why }))
  const linkedOf = ({ n, about, description, answer }: LinkedAnswer): Matter => {
    const id = linkedId(input.id, n)
    const asked = about === 'question'
    const matter = create(answer, {
      report: asked ? { id, kind: 'consultation', description } : { ...report, id },
      // Consent was given to one workstation by name, and to no other.
      consent: input.consent && answer.workstation?.id === whole.workstation?.id,
      evidence: asked ? [] : evidence,
      card: asked ? null : filed.card,
    })
    return { ...matter, nth: n }
  }
  return { main: create({ ...whole, linked: told }, { report, ...filed }), linked: further.map(linkedOf) }
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
