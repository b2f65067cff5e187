/** A row of the desk after an act: it stays in its place until the desk is asked again, and shows what follows. */
import type { Outputs } from '../../lib/client'
import { STANDS_STILL } from './clock-words'

type Row = Outputs['desk']['list']['rows'][number]
type View = Outputs['matter']['read']
type Pages = { pages: Outputs['desk']['list'][] }

const rowAfter = (row: Row, { version, turn, handler, actions, paused, objection }: View): Row => ({
  ...row,
  version,
  // Another body's clock is no deadline of this desk.
  dueAt: turn?.yours ? turn.dueAt : null,
  due: turn?.yours ? (paused ? STANDS_STILL : turn.doing) : null,
  handler: handler && { name: handler.name, you: handler.you },
  action: actions[0] ?? null,
  disputed: objection !== null,
})

/** The loaded pages of a desk with one row as the matter is now. */
export const pagesAfter = <Loaded extends Pages>(
  loaded: Loaded | undefined,
  matter: View,
): Loaded | undefined =>
  loaded && {
    ...loaded,
    pages: loaded.pages.map(page => ({
      ...page,
      rows: page.rows.map(row => (row.id === matter.id ? rowAfter(row, matter) : row)),
    })),
  }
