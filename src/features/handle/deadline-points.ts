/** The clocks of a matter as a path: what, by when, on what basis; filled where the step is done, ringed where it runs. */
import type { Deadline } from '../../../domain/routing/answer'
import { moment } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'
import type { MatterView } from '../matter/matter-words'

const NATURE: Record<Deadline['nature'], string> = { statutory: '法定', norm: '服务规范' }

const happened = ({ path }: MatterView, words: RegExp) =>
  path.some(({ state, title }) => state === 'done' && words.test(title))

/** Whether what a limit asks for has been done; the path tells, since the matter itself has one state only. */
const isDone = (matter: MatterView, limit: string) => {
  const { state } = matter
  if (limit === 'workstation-answer') return happened(matter, /接受协助$|的意见$/)
  if (limit === 'triage') return state !== 'triage'
  if (limit === 'sign') return state === 'working' || state === 'answered' || happened(matter, /已签收$/)
  return state === 'answered'
}

/** The limit whose clock the viewer sees running, or null. */
const runningOf = (matter: MatterView): string | null => {
  const { turn, deadlines } = matter
  if (!turn) return null
  const open = deadlines.filter(({ limit }) => !isDone(matter, limit))
  const same = open.find(({ dueAt }) => dueAt === turn.dueAt)
  return (same ?? open.find(({ limit }) => limit !== 'workstation-answer'))?.limit ?? null
}

export const deadlinePoints = (matter: MatterView, now: string): PathPoint[] => {
  const running = runningOf(matter)
  return matter.deadlines.map(({ limit, what, dueAt, basis, nature, caveat }) => ({
    id: limit,
    state: isDone(matter, limit) ? 'done' : limit === running ? 'now' : 'todo',
    title: what,
    aside: `${moment(dueAt, now)} 前`,
    text: [...new Set([NATURE[nature], basis, caveat])].filter(Boolean).join(' · '),
  }))
}
