/** Which clocks stand still and which are prolonged, and why one may not be now. Lengths and bases are the pack's. */
import type { Refused } from './change'
import type { Assignment } from './matter'
import type { Action } from './states'

type ClockRule = {
  /** The limit of the pack by which it is prolonged, once. */
  extension: string
  /** Whether testing, appraisal and identification by the right holder do not count. */
  pauses: boolean
}

/** 程序规定 18 for verification; 专利纠纷行政裁决和调解办法 12 prolongs the filing of a patent dispute, and stops nothing. */
const RULES: Record<string, ClockRule> = {
  verify: { extension: 'verify-extension', pauses: true },
  'verify-request': { extension: 'verify-extension', pauses: true },
  'patent-file': { extension: 'patent-file-extension', pauses: false },
}

/** The limit that prolongs another, or undefined. */
export const extensionOf = (limit: string): string | undefined => RULES[limit]?.extension

type Reason = Refused['refused']

/** A clock that has run out allows neither: that would make it as if it had not. */
const WHEN: Partial<Record<Action, (task: Assignment, rule: ClockRule) => Reason | null>> = {
  pause: ({ clock, overdue }, { pauses }) => {
    if (!pauses) return 'not-allowed-now'
    if (clock?.paused) return 'stands-still'
    return overdue ? 'ran-out' : null
  },
  resume: ({ clock }) => (clock?.paused ? null : 'runs'),
  extend: ({ clock, overdue }) => {
    if (clock?.extendedAt) return 'extended'
    return overdue ? 'ran-out' : null
  },
}

/** Why the clock of a task does not allow an action now, or null: also for all that concerns no clock. */
export function clockRefusal(action: Action, task: Assignment): Reason | null {
  const refuses = WHEN[action]
  if (!refuses) return null
  const rule = task.clock ? RULES[task.clock.limit] : undefined
  return rule ? refuses(task, rule) : 'not-allowed-now'
}
