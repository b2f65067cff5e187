/** The desks of bureau, workstation and section. */
import type { Inputs, Outputs } from '../../contract'
import { doesWorkOf } from '../../domain/access/leave'
import { actionsOf } from '../../domain/access/relation'
import { hasDesk } from '../../domain/access/roles'
import type { Clock, Part } from '../../domain/matter/matter'
import { openObjection } from '../../domain/matter/object'
import { holderKey, queueKey } from '../../domain/matter/slots'
import type { Queue } from '../../domain/matter/states'
import { taskOf } from '../../domain/matter/tasks'
import { type SignedIn, viewerOf } from '../context'
import { type DeskQuery, deskPage, deskTallies, type Tally } from '../store/desks'
import { membersOf } from '../store/identities'
import { type ListedMatter, PAGE } from '../store/matters'
import { STANDS_STILL } from '../view/clock-words'
import { turnWords } from '../view/labels'
import { factLabel } from '../view/matter-view'

type Row = Outputs['desk']['list']['rows'][number]
type Filter = NonNullable<Inputs['desk']['list']['filter']>

/** A desk is the assignment's part of the same name; the contract admits only roles that have one. */
function partOf({ me }: SignedIn): Part {
  if (!hasDesk(me.role)) throw new Error(`${me.role} has no desk`)
  return me.role
}

/** Sorts after every moment of today in Beijing, and before all of tomorrow's. */
const endOfDay = (now: string): string => `${now.slice(0, 10)}T24`

/** What falls due and by when; a clock that stands still has no deadline to show. */
function dueOfTask(clock: Clock | null, disputed: boolean): Pick<Row, 'dueAt' | 'due'> {
  if (!clock) return { dueAt: null, due: null }
  if (clock.paused) return { dueAt: null, due: STANDS_STILL }
  return { dueAt: clock.dueAt, due: turnWords(clock, 'staff', disputed).doing }
}

function rowOf(matter: ListedMatter, context: SignedIn, part: Part): Row {
  const own = taskOf(matter.assignments, context.me.org)
  const task = own?.part === part ? own : undefined
  const handler = task?.handler ?? null
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
    ...dueOfTask(task?.clock ?? null, openObjection(matter) !== null),
    triage: task?.triage ?? false,
    disputed: openObjection(matter) !== null,
    evidence: matter.evidence.length,
    confirmed: matter.enterpriseKey !== null,
    handler: handler && { name: handler.name, you: handler.identity === context.me._id },
    action: actionsOf(matter, viewerOf(context))[0] ?? null,
  }
}

/** Whose tasks the caller does today; one database call. */
const peopleOf = async ({ me, now }: SignedIn): Promise<string[]> =>
  doesWorkOf(me._id, await membersOf([me.org]), now)

type Narrowed = Pick<DeskQuery, 'of' | 'due'>

/** What each filter asks the indexes for. */
const FILTERS: Record<Filter, (context: SignedIn, queue: Queue) => Narrowed | Promise<Narrowed>> = {
  all: ({ me }, queue) => ({ of: { queue: queueKey(me.org, queue) } }),
  open: ({ me }, queue) => ({ of: { holders: [holderKey(null, me.org, queue)] } }),
  overdue: ({ me, now }, queue) => ({ of: { queue: queueKey(me.org, queue) }, due: { before: now } }),
  today: ({ me, now }, queue) => ({
    of: { queue: queueKey(me.org, queue) },
    due: { from: now, before: endOfDay(now) },
  }),
  mine: async (context, queue) => ({
    of: { holders: (await peopleOf(context)).map(person => holderKey(person, context.me.org, queue)) },
  }),
}

/** A page of one queue, the nearest deadline first; one database call, two with `mine`. */
export async function list(
  context: SignedIn,
  { queue, filter = 'all', cursor = null }: Inputs['desk']['list'],
): Promise<Outputs['desk']['list']> {
  const part = partOf(context)
  const narrowed = await FILTERS[filter](context, queue)
  const found = await deskPage({ part, ...narrowed, after: cursor })
  const page = found.slice(0, PAGE)
  return {
    rows: page.map(matter => rowOf(matter, context, part)),
    next: found.length > PAGE ? (page.at(-1)?.desk[part]?.due ?? null) : null,
  }
}

const sum = (tallies: Tally[], field: 'count' | 'overdue' | 'today'): number =>
  tallies.reduce((total, tally) => total + tally[field], 0)

/** How many lie in each queue and behind each filter; two database calls, side by side. */
export async function counts(context: SignedIn): Promise<Outputs['desk']['counts']> {
  const { now, me } = context
  const when = { now, endOfDay: endOfDay(now) }
  const [tallies, people] = await Promise.all([deskTallies(partOf(context), me.org, when), peopleOf(context)])
  const inQueue = (queue: Queue) => tallies.filter(tally => tally.queue === queue)
  const waiting = inQueue('waiting')
  const working = inQueue('working')
  const heldBy = (holders: string[]) =>
    working.filter(({ holder }) => holder !== null && holders.includes(holder))
  return {
    waiting: sum(waiting, 'count'),
    working: sum(working, 'count'),
    answered: sum(inQueue('answered'), 'count'),
    // What is answered has no clock.
    overdue: sum(tallies, 'overdue'),
    today: sum(tallies, 'today'),
    waitingOnly: { overdue: sum(waiting, 'overdue'), today: sum(waiting, 'today') },
    mine: sum(heldBy(people.map(person => holderKey(person, me.org, 'working'))), 'count'),
    open: sum(heldBy([holderKey(null, me.org, 'working')]), 'count'),
  }
}
