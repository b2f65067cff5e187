/** The points of a matter's path, with their dates in words. */
import { day, moment } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'
import type { MatterView } from './matter-words'

type Step = MatterView['path'][number]

const when = (step: Step, now: string) => {
  if (!step.at) return undefined
  return step.state === 'done' ? moment(step.at, now) : `${day(step.at, now)}前`
}

export const pathPoints = (steps: readonly Step[], now: string): PathPoint[] =>
  steps.map(step => ({
    id: step.id,
    state: step.state,
    title: step.title,
    aside: when(step, now),
    by: step.by ?? undefined,
    text: step.text ?? undefined,
  }))
