/** The time that functions see: the machine's, moved forward by an offset that survives restarts. */
import { join } from 'node:path'
import { CloudError } from './errors'
import { readIfThere, writeAtomically } from './files'

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 }
const BEIJING_MS = 8 * 3_600_000
/** Timers know no slot after this, and nobody means to go there. */
const LATEST = Date.parse('2090-01-01T00:00:00+08:00')

/** A moment (epoch milliseconds) as ISO date-time with +08:00, to the millisecond. */
export function toBeijingIso(moment: number): string {
  return new Date(moment + BEIJING_MS).toISOString().replace('Z', '+08:00')
}

/** Reads `90m`, `36h` or `2d` as milliseconds. Throws `CLOCK_BAD_INPUT` for anything else. */
export function readDuration(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? []
  const size = UNITS[unit]
  if (count === undefined || size === undefined) {
    throw new CloudError(
      'CLOCK_BAD_INPUT',
      `"${text}" is not a time to advance by: a number and m, h or d, such as 36h`,
    )
  }
  return Number(count) * size
}

/** Reads an ISO date-time with offset or Z as epoch milliseconds. Throws `CLOCK_BAD_INPUT` for anything else. */
export function readMoment(text: string): number {
  const moment = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(moment)) {
    throw new CloudError('CLOCK_BAD_INPUT', `"${text}" is not an ISO date-time with an offset`)
  }
  return moment
}

export type MovableClock = {
  /** Epoch milliseconds. */
  now(): number
  /** What to add to the machine's time, in milliseconds, never negative. */
  offset(): number
  /** Moves forward to a moment, durably. Throws `CLOCK_BACKWARDS` and changes nothing for an earlier one. */
  moveTo(moment: number): void
  /** Moves forward by so many milliseconds, 0 included, durably. */
  moveBy(milliseconds: number): void
}

/** Opens the clock kept in a data folder. */
export function openClock(dataDir: string): MovableClock {
  const path = join(dataDir, 'clock.json')
  const kept: unknown = JSON.parse(readIfThere(path) ?? '{}')
  let offset =
    typeof kept === 'object' && kept !== null && 'offsetMs' in kept && typeof kept.offsetMs === 'number'
      ? kept.offsetMs
      : 0
  const now = (): number => Date.now() + offset
  const moveBy = (by: number): void => {
    if (now() + by > LATEST) throw new CloudError('CLOCK_BAD_INPUT', 'The clock goes no further than 2090')
    writeAtomically(path, JSON.stringify({ offsetMs: offset + by }))
    offset += by
  }
  return {
    now,
    offset: () => offset,
    moveTo(moment) {
      const by = moment - now()
      if (by < 0) {
        throw new CloudError(
          'CLOCK_BACKWARDS',
          `The clock only goes forward: it is ${toBeijingIso(now())}, asked for ${toBeijingIso(moment)}`,
        )
      }
      moveBy(by)
    },
    moveBy,
  }
}
