/** The clocks of a matter as a path: what, by when, on what basis; filled where the step is done, ringed where it runs. */
import type { Deadline } from '../../../domain/routing/answer'
import { moment } from '../../lib/dates'
import type { PathPoint } from '../../ui/path/path'
import type { MatterView } from '../matter/matter-words'

const NATURE: Record<Deadline['nature'], string> = { statutory: '法定', norm: '服务规范' }

export const deadlinePoints = (deadlines: MatterView['deadlines'], now: string): PathPoint[] =>
  deadlines.map(({ limit, what, dueAt, basis, nature, caveat, state }) => ({
    id: limit,
    state,
    title: what,
    aside: `${moment(dueAt, now)} 前`,
    text: [...new Set([NATURE[nature], basis, caveat])].filter(Boolean).join(' · '),
  }))
