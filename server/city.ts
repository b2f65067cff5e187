/** The rules in force: the city's pack with the section's changes in it, its calendar, and look-ups in its directory. */
import { pack } from '../city/current'
import { nationalCalendar } from '../city/national/calendar'
import { dueAt, endOf, usedOf } from '../domain/deadline'
import type { Calendar } from '../domain/deadline/calendar'
import { withHolidays } from '../domain/deadline/holidays'
import type { Organisation } from '../domain/directory'
import type { Counting } from '../domain/matter/clock-act'
import type { DueOf } from '../domain/matter/clocks'
import type { Clock } from '../domain/matter/matter'
import { type Answer, type CityPack, route } from '../domain/routing'
import type { Limit } from '../domain/routing/pack'
import type { Report, ReporterContext } from '../domain/routing/report'
import { amend } from '../domain/rules/amend'
import { type Change, versionOf } from '../domain/rules/amendment'
import { trialOrganisations } from './trial'

/** The pack as it was delivered with this program, without any change of the section's. */
export const deliveredPack: CityPack = pack

/** Two letters before a matter's number; 信阳 → XY. No revision changes them. */
export const NUMBER_PREFIX = pack.numberPrefix

/** What a matter is decided by: a pack with its changes, and the calendar that goes with it. */
export type Rules = {
  /** `2026-11-24.1+3` */
  version: string
  /** The revision; 0 for the pack as delivered. */
  n: number
  changes: readonly Change[]
  pack: CityPack
  calendar: Calendar
}

/** A pack with changes over it as rules of their own; `delivered` and `calendar` are another day's in a replay. */
export function rulesOf(
  n: number,
  changes: readonly Change[],
  delivered: CityPack = pack,
  calendar: Calendar = nationalCalendar,
): Rules {
  const version = versionOf(delivered.packVersion, n)
  const amended = { ...amend(delivered, changes), packVersion: version }
  return { version, n, changes, pack: amended, calendar: withHolidays(calendar, amended.holidays) }
}

type InForce = Rules & {
  /** The directory, and the desks of a trial, which are in no directory. */
  organisations: ReadonlyMap<string, Organisation>
  limits: ReadonlyMap<string, Limit>
}

const indexed = (rules: Rules): InForce => ({
  ...rules,
  organisations: new Map([...rules.pack.organisations, ...trialOrganisations].map(org => [org.id, org])),
  limits: new Map(rules.pack.limits.map(limit => [limit.id, limit])),
})

let inForce = indexed(rulesOf(0, []))

/** The rules by which everything is decided now. Ask anew in each call: a warm instance outlives a revision. */
export const rulesInForce = (): Rules => inForce

/** Puts a revision in force in this instance; only `rules/in-force.ts` decides which. */
export const putInForce = (n: number, changes: readonly Change[]): void => {
  inForce = indexed(rulesOf(n, changes))
}

/** Routes a report by given rules, as on the day of its receipt. */
export const routeBy = (rules: Rules, report: Report, context?: ReporterContext): Answer =>
  route(report, rules.pack, rules.calendar, context)

/** Routes a report by the rules in force. */
export const routeReport = (report: Report, context?: ReporterContext): Answer =>
  routeBy(inForce, report, context)

export const organisation = (id: string): Organisation | undefined => inForce.organisations.get(id)

/** Name of an organisation; the id itself for one that has left the directory. */
export const orgName = (id: string): string => organisation(id)?.name ?? id

/** The bureau or section that answers to a code of the routing, or null. */
export function orgOfCode(code: string): string | null {
  const { organisations, pack } = inForce
  // A city without counties has a bureau of its own code beside the section: 东莞市 441900.
  if (organisations.has(`bureau-${code}`)) return `bureau-${code}`
  return code === pack.city.code && organisations.has('section') ? 'section' : null
}

/** A limit of the pack, or undefined. */
export const limitInForce = (id: string): Limit | undefined => inForce.limits.get(id)

/** When a limit of the pack ends, counted from a moment. Throws on a limit that the pack lacks. */
export const dueOf: DueOf = (id, from) => {
  const limit = inForce.limits.get(id)
  if (!limit) throw new Error(`the pack has no limit ${id}`)
  const due = dueAt(from, limit.length, inForce.calendar, inForce.pack.closingTime)
  return { what: limit.what, dueAt: due.dueAt, length: limit.length, countedBy: inForce.calendar.mark }
}

/** How deadlines are counted now. */
export const counting: Counting = {
  dueOf,
  endOf: run => ({
    dueAt: endOf(run, inForce.calendar, inForce.pack.closingTime),
    countedBy: inForce.calendar.mark,
  }),
}

/** Working days of a clock that are used, and that are left; a clock that stands still does so since it stopped. */
export const usedDays = (clock: Clock, now: string): { used: number; left: number } =>
  usedOf(clock, clock.dueAt, clock.paused?.since ?? now, inForce.calendar)

/** Working days that a limit of the pack gives. Throws on a limit that the pack lacks or counts otherwise. */
export function limitDays(id: string): number {
  const length = inForce.limits.get(id)?.length
  if (!length || !('workingDays' in length)) throw new Error(`the pack has no limit ${id} in working days`)
  return length.workingDays
}
