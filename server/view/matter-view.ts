/** The one place where a matter is projected for whoever looks. */
import type { Outputs } from '../../contract'
import { actionsOf, relationTo, SIGHT, type Sight, type Viewer } from '../../domain/access/relation'
import type { Matter } from '../../domain/matter/matter'
import { openObjection } from '../../domain/matter/object'
import type { Answer } from '../../domain/routing'
import { organisation, orgName } from '../city'
import { visibleEvidence, withheldCount } from '../evidence/visible'
import { notFound } from '../refusal'
import type { ListedMatter } from '../store/matters'
import { candidatesOf } from './candidates'
import { deadlinesOf } from './deadlines'
import { readsObjections } from './entry'
import { DISPUTED_LABELS, stateLabel } from './labels'
import { pathOf } from './path'
import { turnOf } from './turn'
import { reasonsOf, toldWhy, whyOf } from './why'

export type MatterView = Outputs['matter']['read']
export type MatterRow = Outputs['matter']['mine']['rows'][number]

const LEVELS: Record<Answer['responsible']['kind'], string | null> = {
  bureau: '县级',
  section: '市级',
  triage: '市级',
  referral: null,
  outside: null,
}

/** What a person reads of a fact that routing read: 注册商标, 柳编. */
export const factLabel = (matter: Pick<Matter, 'answer'>, fact: 'right' | 'trade'): string | null =>
  matter.answer.facts.find(row => row.fact === fact)?.label ?? null

/** What a body objected, for the bodies that may be responsible, until the section has decided. */
function objectionOf(matter: Matter, viewer: Viewer): MatterView['objection'] {
  const open = readsObjections(viewer) ? openObjection(matter) : null
  return open && { reason: open.reason, why: open.why, by: orgName(open.org), at: open.at }
}

/** Why the clock stands still, for the bodies; everybody else reads that it does. */
function pausedOf({ assignments }: Matter, viewer: Viewer): MatterView['paused'] {
  const paused = assignments.find(({ clock }) => clock?.paused)?.clock?.paused
  return paused && readsObjections(viewer) ? paused : null
}

/** Whoever is responsible now; after a triage that is not what routing answered. */
function responsibleOf(matter: Matter): MatterView['slip']['responsible'] {
  const task = matter.assignments.find(row => row.part !== 'workstation')
  const org = task && organisation(task.org)
  const kind = task ? (task.triage ? 'triage' : task.part === 'bureau' ? 'bureau' : 'section') : null
  if (!org || !kind) {
    const { kind: told, name, branch } = matter.answer.responsible
    return { kind: told, name, branch, level: LEVELS[told], phone: null }
  }
  const branch = org.id.endsWith(matter.answer.responsible.code ?? '-')
    ? matter.answer.responsible.branch
    : null
  return { kind, name: org.name, branch, level: LEVELS[kind], phone: org.phone }
}

const adviserOf = (matter: Matter) => matter.assignments.find(task => task.part === 'workstation')

function slipOf(matter: Matter, viewer: Viewer): MatterView['slip'] {
  const adviser = adviserOf(matter)
  const nobodyAsked = viewer.role === 'enterprise' ? '您没有请工作站协助' : '企业没有请工作站协助'
  const { workstation, noWorkstation } = matter.answer
  return {
    responsible: responsibleOf(matter),
    workstation: adviser && workstation ? { name: workstation.name, industry: workstation.industry } : null,
    noWorkstation: adviser ? null : workstation && !matter.consent ? nobodyAsked : noWorkstation,
    // A linked matter is one of its own (`related`), and a body without a code is only told of to the person.
    informed: [...(matter.related ? [] : matter.answer.linked), ...matter.answer.informed]
      // Nor is a body still to be told that has got the matter since.
      .filter(({ code }) => code !== '' && !matter.assignments.some(task => task.org.endsWith(code)))
      .map(({ name, why }) => ({ name, why })),
  }
}

/** What the reporter filled in beside the text. */
const detailsOf = ({ report }: Matter): MatterView['details'] =>
  [
    { label: '地址', value: report.place?.address },
    { label: '对方', value: report.suspect?.name },
    { label: '对方地址', value: report.suspect?.address },
    { label: '平台', value: report.platform },
    { label: '链接', value: report.link },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))

/** The right that was filed with. Its number leads to its holder in a public register, so it goes with the exposing. */
function cardOf({ card }: Matter, { words, exposed }: Sight): MatterView['card'] {
  if (!card || !words) return null
  const { _id, ...shown } = card
  return exposed ? shown : { ...shown, number: '' }
}

/** Who holds the viewer's own organisation's task; names go to nobody outside it. */
function handlerOf(
  { assignments }: Matter,
  { role, org, identity }: Viewer,
  awayUntil: string | null,
): MatterView['handler'] {
  const handler = assignments.find(task => task.part === role && task.org === org)?.handler
  return handler ? { name: handler.name, you: handler.identity === identity, awayUntil } : null
}

/** The row of a list. */
export function matterRow(matter: ListedMatter, viewer: Viewer, now: string): MatterRow {
  const audience = viewer.role === 'enterprise' ? 'owner' : 'staff'
  return {
    id: matter._id,
    number: matter.number,
    kind: matter.kind,
    title: matter.title,
    state: matter.state,
    stateLabel: openObjection(matter)
      ? DISPUTED_LABELS[audience]
      : stateLabel(matter.state, matter.kind, audience),
    receivedAt: matter.receivedAt,
    lastEventAt: matter.lastEventAt,
    turn: turnOf(matter, viewer, now),
  }
}

/**
 * The matter as the viewer may see it; throws NOT_FOUND where for them it does not exist. `awayUntil`: last day of the
 * handler's leave, where that is known.
 */
export function matterView(
  matter: Matter,
  viewer: Viewer,
  now: string,
  awayUntil: string | null = null,
): MatterView {
  const relation = relationTo(matter, viewer)
  if (!relation) throw notFound()
  const sight = SIGHT[relation]
  const { answer } = matter
  const row = matterRow(matter, viewer, now)
  const evidence = visibleEvidence(matter, viewer)
  const undecided = matter.state === 'triage'
  return {
    ...row,
    version: matter.version,
    right: factLabel(matter, 'right'),
    industry: factLabel(matter, 'trade') ?? answer.workstation?.industry ?? null,
    description: sight.words ? matter.report.description : '',
    details: sight.words ? detailsOf(matter) : [],
    facts: sight.words ? answer.facts : [],
    topic: matter.report.topic ?? null,
    evidence,
    evidenceWithheld: withheldCount(matter, viewer),
    card: cardOf(matter, sight),
    receipt: (sight.words && matter.receipt) || null,
    rating: sight.rating ? matter.rating : null,
    handler: handlerOf(matter, viewer, awayUntil),
    registered: sight.replies ? matter.registered : null,
    slip: slipOf(matter, viewer),
    related: viewer.role === 'enterprise' ? (matter.related ?? []) : [],
    law: answer.law,
    why: sight.rules ? whyOf(matter) : toldWhy(matter, viewer),
    guidance: answer.guidance,
    reasons: sight.rules ? reasonsOf(matter) : [],
    packVersion: answer.packVersion,
    deadlines: sight.rules ? deadlinesOf(matter) : [],
    // Once it is submitted the question is the section's to settle; only who decides needs it and the candidates.
    ask: undecided && viewer.role === 'section' ? answer.ask : null,
    candidates: viewer.role === 'section' ? candidatesOf(matter) : [],
    objection: sight.rules ? objectionOf(matter, viewer) : null,
    paused: sight.rules ? pausedOf(matter, viewer) : null,
    path: pathOf(matter, { sight, viewer, turn: row.turn, evidence: evidence.map(piece => piece.id) }),
    reporter: {
      readings: matter.history.filter(entry => entry.kind === 'opened').length,
      mayOpen: sight.reporter,
      confirmed: matter.enterpriseKey !== null,
    },
    actions: actionsOf(matter, viewer),
  }
}
