/** The second row of the desk: which filters a queue has, and how many lie behind each. */
import type { Queue } from '../../../domain/matter/states'
import type { Inputs, Outputs } from '../../lib/client'

export type Filter = NonNullable<Inputs['desk']['list']['filter']>
type Counts = Outputs['desk']['counts']

export type FilterChoice = {
  filter: Filter
  text: string
  /** Absent where the count stands elsewhere, or nobody counts. */
  count?: number
}

const WORDS: Record<Filter, string> = {
  all: '全部',
  mine: '我的',
  open: '无人承办',
  today: '今天到期',
  overdue: '已超期',
}

/** What can be told apart in a queue: nobody holds what waits, and nothing falls due once it is answered. */
const OF_QUEUE: Record<Queue, readonly Filter[]> = {
  waiting: ['all', 'today', 'overdue'],
  working: ['all', 'mine', 'open', 'today', 'overdue'],
  answered: ['all', 'mine'],
}

/** Shown even where nothing lies behind them: one finds what one looks for in its place. */
const ALWAYS: readonly Filter[] = ['all', 'mine']

const countOf = (filter: Filter, queue: Queue, counts: Counts): number | undefined => {
  if (filter === 'all' || queue === 'answered') return undefined
  if (filter === 'mine' || filter === 'open') return counts[filter]
  const waiting = counts.waitingOnly[filter]
  return queue === 'waiting' ? waiting : counts[filter] - waiting
}

/** The filters of a queue, the chosen one always among them; none where there is nothing to choose between. */
export const filterChoices = (queue: Queue, counts: Counts | undefined, chosen: Filter): FilterChoice[] => {
  if (!counts || (counts[queue] === 0 && chosen === 'all')) return []
  const choices = OF_QUEUE[queue]
    .map(filter => ({ filter, text: WORDS[filter], count: countOf(filter, queue, counts) }))
    .filter(({ filter, count }) => filter === chosen || ALWAYS.includes(filter) || (count ?? 0) > 0)
  return choices.length > 1 ? choices : []
}
