/** Which queue and filter one looks at; kept while the app is open, so that a desk is found as it was left. */
import type { Queue } from '../../../domain/matter/states'
import { createStore } from '../../lib/store'
import type { Filter } from './desk-filters'

type Choice = { queue: Queue; filter: Filter }

const FIRST: Choice = { queue: 'waiting', filter: 'all' }

const choice = createStore<{ identity: string | undefined } & Choice>({ identity: undefined, ...FIRST })

/** The choice of an identity; another identity begins anew. */
export const useDeskChoice = (identity: string | undefined) => {
  const last = choice.use()
  const { queue, filter } = last.identity === identity ? last : FIRST
  const set = (next: Choice) => choice.set({ identity, ...next })
  return {
    queue,
    filter,
    chooseQueue: (next: Queue) => set({ queue: next, filter: 'all' }),
    chooseFilter: (next: Filter) => set({ queue, filter: next }),
  }
}
