/** The clocks of a matter as a path: what, by when, on what basis. */
import type { Deadline } from '../../../domain/routing/answer'
import { dayAndTime } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'

const NATURE: Record<Deadline['nature'], string> = { statutory: '法定', norm: '服务规范' }

export const deadlinePoints = (deadlines: readonly Deadline[], now: string): PathPoint[] =>
  deadlines.map(({ limit, what, dueAt, basis, nature, caveat }) => ({
    id: limit,
    state: 'todo',
    title: what,
    aside: `${dayAndTime(dueAt, now)} 前`,
    text: [...new Set([NATURE[nature], basis, caveat])].filter(Boolean).join(' · '),
  }))
