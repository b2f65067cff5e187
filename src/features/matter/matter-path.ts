/** The points of a matter's path, with their dates in words. */
import { day, moment } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'
import type { MatterView } from './matter-words'

type Step = MatterView['path'][number]
type Piece = Pick<MatterView['evidence'][number], 'id' | 'name'>

const when = (step: Step, now: string) => {
  if (!step.at) return undefined
  return step.state === 'done' ? moment(step.at, now) : `${day(step.at, now)}前`
}

/** 轮到固始县市场监督管理局签收 → 轮到固始县局签收: the steps that happened say it as short; the banner has it in full. */
const brief = (title: string) =>
  title.replace(/([县区])市场监督管理局/, '$1局').replace(/^轮到.+?市市场监督管理局/, '轮到市局')

/** More names than that are counted. */
const NAMED = 3

/** What came with a step: 门头.jpg, 吊牌.jpg, 等 5 个. What the viewer may not see has no name here. */
const filesOf = (step: Step, evidence: readonly Piece[]) => {
  const names = evidence.filter(piece => step.evidence.includes(piece.id)).map(piece => piece.name)
  return names.length > NAMED ? [...names.slice(0, NAMED), `等 ${names.length} 个`] : names
}

/** @param evidence names the pieces that were added on the way; those of the submission have a card of their own */
export const pathPoints = (
  steps: readonly Step[],
  now: string,
  evidence: readonly Piece[] = [],
): PathPoint[] =>
  steps.map(step => ({
    id: step.id,
    state: step.state,
    title: step.state === 'now' ? brief(step.title) : step.title,
    aside: when(step, now),
    by: step.by ?? undefined,
    text: step.text ?? undefined,
    files: step.kind === 'add' ? filesOf(step, evidence) : undefined,
  }))
