/** The city that this deployment serves: its pack, its calendar, and look-ups in its directory. */
import { nationalCalendar } from '../city/national/calendar'
import { pack } from '../city/xinyang'
import { dueAt, workingDaysBetween } from '../domain/deadline'
import type { Organisation } from '../domain/directory'
import type { DueOf } from '../domain/matter/clocks'
import { type Answer, route } from '../domain/routing'
import type { Report } from '../domain/routing/report'
import { trialOrganisations } from './trial'

/** The directory, and the desks of a trial, which are in no directory. */
const organisations = new Map([...pack.organisations, ...trialOrganisations].map(org => [org.id, org]))
const limits = new Map(pack.limits.map(limit => [limit.id, limit]))

export const cityPack = pack

/** Two letters before a matter's number; 信阳 → XY. */
export const NUMBER_PREFIX = pack.numberPrefix

/** Routes a report by the rules in force on the day of receipt. */
export const routeReport = (report: Report, context?: { county?: string }): Answer =>
  route(report, pack, nationalCalendar, context)

export const organisation = (id: string): Organisation | undefined => organisations.get(id)

/** Name of an organisation; the id itself for one that has left the directory. */
export const orgName = (id: string): string => organisations.get(id)?.name ?? id

/** The bureau or section that answers to a code of the routing, or null. */
export function orgOfCode(code: string): string | null {
  const id = code === pack.city.code ? 'section' : `bureau-${code}`
  return organisations.has(id) ? id : null
}

/** When a limit of the pack ends, counted from a moment. Throws on a limit that the pack lacks. */
export const dueOf: DueOf = (id, from) => {
  const limit = limits.get(id)
  if (!limit) throw new Error(`the pack has no limit ${id}`)
  const due = dueAt(from, limit.length, nationalCalendar, pack.closingTime)
  return { what: limit.what, dueAt: due.dueAt }
}

/** Working days that a limit of the pack gives. Throws on a limit that the pack lacks or counts otherwise. */
export function limitDays(id: string): number {
  const length = limits.get(id)?.length
  if (!length || !('workingDays' in length)) throw new Error(`the pack has no limit ${id} in working days`)
  return length.workingDays
}

/** Working days after `from` up to `to`, by the published calendar. */
export const workingDays = (from: string, to: string): number =>
  workingDaysBetween(from, to, nationalCalendar)
