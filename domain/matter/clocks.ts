/** Which limit of the pack runs while an assignment lies where it lies. Lengths and bases are the pack's. */
import type { Answer, LegalKind } from '../routing/answer'
import type { Assignment, Clock } from './matter'
import type { Queue } from './states'

/** Computes a deadline: id of the pack's limit and the moment it counts from → how long it is and when it ends. */
export type DueOf = (limit: string, from: string) => Pick<Clock, 'what' | 'dueAt' | 'length' | 'countedBy'>

/**
 * Once signed for, by kind of matter: what routing named on the day of receipt runs, the first of these otherwise.
 * Complaints and what is not ours have no desk.
 */
const WORKING_LIMITS: Record<LegalKind, readonly string[]> = {
  lead: ['verify', 'answer-overseas'],
  request: ['verify-request', 'patent-file', 'answer-overseas'],
  consultation: ['answer-consultation'],
  complaint: [],
  'not-ip': [],
}

/** What a clock needs to know of the matter. */
export type ClockMatter = {
  kind: LegalKind
  answer: Pick<Answer, 'deadlines' | 'facts' | 'reasons' | 'responsible'>
}

/** The section's alone where routing named them for the section and a person then chose a bureau. */
const SECTIONS_LIMITS: readonly string[] = ['patent-file', 'answer-overseas']

/** A request about a patent that is no false marking is a dispute, of which the section decides (裁决和调解办法 6, 12). */
const isPatentDispute = ({ kind, answer: { facts, reasons } }: ClockMatter): boolean =>
  kind === 'request' &&
  facts.some(({ fact, value }) => fact === 'right' && value.startsWith('patent-')) &&
  !reasons.some(({ rule }) => rule === 'patent-false-marking')

function workingLimit(matter: ClockMatter, part: Assignment['part']): string | null {
  const { kind, answer } = matter
  // The section has taken it from a bureau: what routing named for the bureau is not the section's.
  if (part === 'section' && isPatentDispute(matter)) return 'patent-file'
  // A bureau that the province authorised was found by routing itself, with the limit of what it is authorised for.
  const isAuthorised = answer.responsible.kind === 'bureau'
  const limits = WORKING_LIMITS[kind].filter(
    limit =>
      part === 'section' || !SECTIONS_LIMITS.includes(limit) || (limit === 'patent-file' && isAuthorised),
  )
  const named = answer.deadlines.map(deadline => deadline.limit)
  return limits.find(limit => named.includes(limit)) ?? limits[0] ?? null
}

/**
 * The limit that runs for an assignment in a queue, or null where no clock runs: what is answered, and a
 * workstation's advice once it has accepted (only its answer to the offer has a norm, routing-law C).
 */
function limitFor(
  assignment: Pick<Assignment, 'part' | 'triage'>,
  queue: Queue,
  matter: ClockMatter,
): string | null {
  if (queue === 'answered') return null
  if (assignment.part === 'workstation') return queue === 'waiting' ? 'workstation-answer' : null
  if (assignment.triage) return 'triage'
  return queue === 'waiting' ? 'sign' : workingLimit(matter, assignment.part)
}

/** The clock of an assignment in a queue. Every limit counts from the day the task arrived (程序规定 18). */
export function clockFor(
  assignment: Pick<Assignment, 'part' | 'triage' | 'assignedAt'>,
  queue: Queue,
  matter: ClockMatter,
  dueOf: DueOf,
): Clock | null {
  const limit = limitFor(assignment, queue, matter)
  if (!limit) return null
  return { limit, from: assignment.assignedAt, ...dueOf(limit, assignment.assignedAt) }
}
