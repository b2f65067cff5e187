/**
 * Runs what the manifest puts on a timetable, in real time and after a jump of the clock.
 * Not done: the platform retries a failed run twice, one minute apart; here a failure is only reported.
 */
import { join } from 'node:path'
import { type MovableClock, readDuration, readMoment, toBeijingIso } from './clock'
import { type Cron, parseCron, slotAfter, slotAtOrBefore } from './cron'
import { messageOf } from './errors'
import { readIfThere, writeAtomically } from './files'
import type { FunctionDeclaration } from './manifest'

export type TimerEvent = { Type: 'Timer'; TriggerName: string; Time: string; Message: string }

export type TimeReport = {
  /** ISO with +08:00. */
  now: string
  /** `<function>@<ISO of the last missed slot>`, in the order they ran. */
  ran: string[]
  /** Those of `ran` whose function failed, with its message. */
  failed: string[]
}

export type CloudClock = {
  /** ISO with +08:00. */
  now(): string
  /** Moves by `90m`, `36h`, `2d` and runs what fell due. Throws `CLOCK_BAD_INPUT`. */
  advance(duration: string): Promise<TimeReport>
  /** Moves to an ISO date-time and runs what fell due. Throws `CLOCK_BACKWARDS`, `CLOCK_BAD_INPUT`. */
  to(iso: string): Promise<TimeReport>
}

type Timer = { key: string; functionName: string; trigger: string; cron: Cron }

/** Far slots are looked at again after this, so that no timeout overflows and sleep of the machine does no harm. */
const MAX_WAIT_MS = 60_000

function readLastRuns(path: string): Map<string, number> {
  const kept: unknown = JSON.parse(readIfThere(path) ?? '{}')
  const runs = new Map<string, number>()
  for (const [key, moment] of Object.entries(Object(kept)))
    if (typeof moment === 'number') runs.set(key, moment)
  return runs
}

/**
 * Starts the scheduler of a data folder. A timer seen for the first time owes nothing for the past;
 * one that was missed while the host was stopped runs once soon after the start.
 */
export function startTimers(
  dataDir: string,
  functions: FunctionDeclaration[],
  clock: MovableClock,
  run: (functionName: string, event: TimerEvent) => Promise<void>,
): { clock: CloudClock; stop(): Promise<void> } {
  const path = join(dataDir, 'timers.json')
  const lastRuns = readLastRuns(path)
  const timers: Timer[] = functions.flatMap(declared =>
    (declared.timers ?? []).map(timer => ({
      key: `${declared.name}/${timer.name}`,
      functionName: declared.name,
      trigger: timer.name,
      cron: parseCron(timer.cron),
    })),
  )
  for (const { key } of timers) if (!lastRuns.has(key)) lastRuns.set(key, clock.now())
  const keep = (): void => writeAtomically(path, JSON.stringify(Object.fromEntries(lastRuns)))
  keep()

  const due = (): { timer: Timer; slot: number }[] =>
    timers
      .flatMap(timer => {
        const slot = slotAtOrBefore(timer.cron, clock.now())
        return slot !== null && slot > (lastRuns.get(timer.key) ?? 0) ? [{ timer, slot }] : []
      })
      .sort((a, b) => a.slot - b.slot)

  const runDue = async (): Promise<TimeReport> => {
    const report: TimeReport = { now: '', ran: [], failed: [] }
    for (const { timer, slot } of due()) {
      if (stopped) break
      const name = `${timer.functionName}@${toBeijingIso(slot)}`
      const Time = new Date(slot).toISOString()
      report.ran.push(name)
      try {
        await run(timer.functionName, { Type: 'Timer', TriggerName: timer.trigger, Time, Message: '' })
      } catch (error) {
        // Cut off by the end of the host, it is still owed.
        if (stopped) break
        report.failed.push(`${name}: ${messageOf(error)}`)
      }
      // Kept after the run: killed in between, it runs again, as the platform may do at any time.
      lastRuns.set(timer.key, slot)
      keep()
    }
    return { ...report, now: toBeijingIso(clock.now()) }
  }

  // One line for ticks and jumps alike, so that no job ever runs beside itself.
  let line: Promise<unknown> = Promise.resolve()
  let stopped = false
  let timeout: NodeJS.Timeout | undefined
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const done = line.then(work)
    line = done.catch(() => undefined)
    return done
  }
  const arm = (): void => {
    clearTimeout(timeout)
    if (stopped || timers.length === 0) return
    const next = Math.min(
      ...timers.map(
        ({ key, cron }) => slotAfter(cron, lastRuns.get(key) ?? clock.now()) ?? Number.POSITIVE_INFINITY,
      ),
    )
    timeout = setTimeout(
      () => inLine(runDue).then(arm, arm),
      Math.min(Math.max(next - clock.now(), 10), MAX_WAIT_MS),
    )
    timeout.unref()
  }
  arm()

  const jump = (move: () => void): Promise<TimeReport> =>
    inLine(async () => {
      move()
      return runDue()
    }).finally(arm)
  return {
    clock: {
      now: () => toBeijingIso(clock.now()),
      advance: duration => jump(() => clock.moveBy(readDuration(duration))),
      to: iso => jump(() => clock.moveTo(readMoment(iso))),
    },
    async stop() {
      stopped = true
      clearTimeout(timeout)
      await line
    },
  }
}
