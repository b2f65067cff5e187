/** The desks of bureau, workstation and section. */
import type { Inputs, Outputs } from '../../contract'
import { actionsOf } from '../../domain/access/relation'
import { hasDesk } from '../../domain/access/roles'
import type { Part } from '../../domain/matter/matter'
import { type SignedIn, viewerOf } from '../context'
import { deskCounts, deskPage, type ListedMatter, PAGE } from '../store/matters'
import { turnWords } from '../view/labels'
import { factLabel } from '../view/matter-view'

type Row = Outputs['desk']['list']['rows'][number]

/** A desk is the assignment's part of the same name; the contract admits only roles that have one. */
function partOf({ me }: SignedIn): Part {
  if (!hasDesk(me.role)) throw new Error(`${me.role} has no desk`)
  return me.role
}

function rowOf(matter: ListedMatter, context: SignedIn, part: Part): Row {
  const task = matter.assignments.find(row => row.part === part)
  return {
    id: matter._id,
    number: matter.number,
    version: matter.version,
    kind: matter.kind,
    title: matter.title,
    right: factLabel(matter, 'right'),
    industry: factLabel(matter, 'trade'),
    county: matter.answer.county,
    receivedAt: matter.receivedAt,
    dueAt: task?.clock?.dueAt ?? null,
    due: task?.clock ? turnWords(task.clock, 'staff').doing : null,
    triage: task?.triage ?? false,
    action: actionsOf(matter, viewerOf(context))[0] ?? null,
  }
}

/** A page of one queue, the nearest deadline first; one database call. */
export async function list(
  context: SignedIn,
  input: Inputs['desk']['list'],
): Promise<Outputs['desk']['list']> {
  const part = partOf(context)
  const found = await deskPage(part, context.me.org, input.queue, input.cursor ?? null)
  const page = found.slice(0, PAGE)
  return {
    rows: page.map(matter => rowOf(matter, context, part)),
    next: found.length > PAGE ? (page.at(-1)?.desk[part]?.due ?? null) : null,
  }
}

/** How many lie in each queue; one database call. */
export const counts = (context: SignedIn): Promise<Outputs['desk']['counts']> =>
  deskCounts(partOf(context), context.me.org, context.now)
