/** A report becomes a matter: who gets a task, who is told, and what is owed to whom. */
import type { Evidence } from '../evidence/evidence'
import type { CardInMatter } from '../evidence/right-card'
import type { Answer } from '../routing/answer'
import type { Report } from '../routing/report'
import { clockFor, type DueOf } from './clocks'
import { type Assignment, MATTER_SCHEMA, type Matter, type Sealed } from './matter'
import { derived } from './slots'
import type { MatterState, Topic } from './states'

export type NewMatter = {
  report: Report & { link?: string; topic?: Topic }
  answer: Answer
  number: string
  ownerKey: string
  reporter: Sealed
  /** Set where the enterprise's claim is confirmed: then the matter is the enterprise's. */
  enterpriseKey: string | null
  consent: boolean
  evidence: Evidence[]
  card: CardInMatter | null
  /** SHA-256 of the submission, see `Matter`. */
  receipt: string
  /** Set in a reviewer's trial: the organisations whose desks stand in for the real ones. */
  trial: { responsible: string; workstation: string } | null
  /** ISO with +08:00, the server's clock. */
  now: string
  dueOf: DueOf
  /** The directory's id for the responsible body's code, or null where the directory has none. */
  orgOfCode: (code: string) => string | null
}

/** State of a new matter by the task of whoever is responsible; without one nobody here has to act. */
const firstState = ([task]: readonly Assignment[]): MatterState =>
  task ? (task.triage ? 'triage' : 'waiting') : 'guided'

function responsiblePart({
  answer,
  orgOfCode,
  trial,
}: NewMatter): Pick<Assignment, 'part' | 'org' | 'triage'> | null {
  const { kind, code } = answer.responsible
  const decides = kind === 'bureau' || kind === 'section' || kind === 'triage'
  if (trial && decides) return { part: 'bureau', org: trial.responsible, triage: false }
  if (kind === 'section' || kind === 'triage')
    return { part: 'section', org: 'section', triage: kind === 'triage' }
  if (kind !== 'bureau' || !code) return null
  const org = orgOfCode(code)
  // A bureau that the directory lacks must not swallow the matter: a person at the section decides.
  return org ? { part: 'bureau', org, triage: false } : { part: 'section', org: 'section', triage: true }
}

function assignmentsOf(input: NewMatter): Assignment[] {
  const parts: Pick<Assignment, 'part' | 'org' | 'triage'>[] = []
  const responsible = responsiblePart(input)
  if (responsible) parts.push(responsible)
  // Only with the reporter's consent (投诉举报处理办法 37): without it the workstation gets nothing.
  if (responsible && input.consent && input.answer.workstation) {
    const org = input.trial?.workstation ?? input.answer.workstation.id
    parts.push({ part: 'workstation', org, triage: false })
  }
  return parts.map(part => {
    const base = {
      ...part,
      queue: 'waiting' as const,
      assignedAt: input.now,
      handler: null,
      overdue: false,
    }
    return {
      ...base,
      clock: clockFor(base, 'waiting', { kind: input.answer.kind, answer: input.answer }, input.dueOf),
    }
  })
}

/** The document of a new matter. */
export function createMatter(input: NewMatter): Matter {
  const { report, answer, now, ownerKey } = input
  const { id, receivedAt: _unused, ...fields } = report
  const assignments = assignmentsOf(input)
  const owner = input.enterpriseKey ?? ownerKey
  const informed = (input.trial ? [] : answer.informed)
    .flatMap(body => input.orgOfCode(body.code) ?? [])
    .filter((org, index, all) => all.indexOf(org) === index && assignments.every(task => task.org !== org))
    .map(org => ({ org, at: now }))
  return {
    _id: id,
    schema: MATTER_SCHEMA,
    version: 1,
    number: input.number,
    kind: answer.kind,
    title: answer.title,
    state: firstState(assignments),
    ownerKey,
    reporter: input.reporter,
    enterpriseKey: input.enterpriseKey,
    trial: input.trial !== null,
    consent: input.consent,
    report: fields,
    evidence: input.evidence,
    card: input.card,
    receipt: input.receipt,
    hashes: [input.receipt, ...input.evidence.map(file => file.sha256)],
    answer,
    assignments,
    objections: [],
    // What is tried out counts for no rule.
    fired: input.trial ? [] : [...new Set(answer.reasons.map(reason => reason.rule))],
    informed,
    participants: [owner, ...assignments.map(task => task.org), ...informed.map(body => body.org)],
    receivedAt: now,
    rating: null,
    registered: null,
    history: [{ id, at: now, kind: 'submitted', part: null, by: { role: 'reporter' }, text: null, to: null }],
    owed: {},
    ...(input.evidence.some(file => file.check === 'waiting') && { checkAt: now }),
    ...derived(id, assignments, now),
  }
}
