/** The clocks of a matter as a path: what, by when, on what basis; filled where the step is done, ringed where it runs. */
import { moment } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'
import type { MatterView } from '../matter/matter-words'
import { STANDS_STILL } from './clock-words'

/** @param paused whether the running one stands still: only a statutory one ever does */
export const deadlinePoints = (
  deadlines: MatterView['deadlines'],
  paused: boolean,
  now: string,
): PathPoint[] =>
  deadlines.map(({ limit, what, dueAt, basis, nature, caveat, state }) => ({
    id: limit,
    state,
    title: what,
    aside: paused && nature === 'statutory' && state === 'now' ? STANDS_STILL : `${moment(dueAt, now)} 前`,
    text: [basis, caveat].filter(Boolean).join(' · '),
  }))
