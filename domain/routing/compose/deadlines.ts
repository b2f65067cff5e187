/** The deadlines that follow from an answer (routing-law C). */
import type { Calendar } from '../../deadline/calendar'
import { dueAt } from '../../deadline/due-at'
import { beijingDate } from '../../deadline/working-days'
import type { Deadline } from '../answer'
import { cited } from '../bases'
import type { Verdict } from '../decide/verdict'
import type { CityPack, Limit } from '../pack'
import type { Channel } from '../report'

const applies = (limit: Limit, verdict: Verdict, channel: Channel | null, workstation: boolean): boolean => {
  const { when } = limit
  if (!when) return false
  const subject = verdict.subject?.subject
  if (!when.responsible.includes(verdict.responsible.kind) || !when.kind.includes(verdict.kind)) return false
  if (when.subjects && !(subject && when.subjects.includes(subject))) return false
  if (subject && when.exceptSubjects?.includes(subject)) return false
  if (when.channel && when.channel !== channel) return false
  return !when.workstation || workstation
}

/** Deadlines in order of their end. */
export const deadlinesOf = (
  pack: CityPack,
  verdict: Verdict,
  facts: { receivedAt: string; channel: Channel | null; workstation: boolean },
  calendar: Calendar,
): Deadline[] => {
  const day = beijingDate(facts.receivedAt)
  return pack.limits
    .filter(limit => applies(limit, verdict, facts.channel, facts.workstation))
    .map(limit => ({
      limit: limit.id,
      what: limit.what,
      basis: cited(limit.bases, day).basis,
      nature: limit.nature,
      ...dueAt(facts.receivedAt, limit.length, calendar, pack.closingTime),
    }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
}
