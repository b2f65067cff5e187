/** The points of a matter's path, with their dates in words. */
import { day, moment } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'
import type { MatterView } from './matter-words'

type Step = MatterView['path'][number]

const when = (step: Step, now: string) => {
  if (!step.at) return undefined
  return step.state === 'done' ? moment(step.at, now) : `${day(step.at, now)}前`
}

/** 轮到固始县市场监督管理局签收 → 轮到固始县局签收: the steps that happened say it as short; the banner has it in full. */
const brief = (title: string) =>
  title.replace(/([县区])市场监督管理局/, '$1局').replace(/^轮到.+?市市场监督管理局/, '轮到市局')

export const pathPoints = (steps: readonly Step[], now: string): PathPoint[] =>
  steps.map(step => ({
    id: step.id,
    state: step.state,
    title: step.state === 'now' ? brief(step.title) : step.title,
    aside: when(step, now),
    by: step.by ?? undefined,
    text: step.text ?? undefined,
  }))
