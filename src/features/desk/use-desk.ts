/** The work list's calls. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { hasDesk } from '../../../domain/access/roles'
import type { Queue } from '../../../domain/matter/states'
import { client, type Inputs, type Outputs } from '../../lib/client'
import { type Part, useSession } from '../session/session'
import type { Filter } from './desk-filters'

type Cursor = Inputs['desk']['list']['cursor']
export type DeskRow = Outputs['desk']['list']['rows'][number]

const worksHere = (part: Part) => part !== 'visitor' && hasDesk(part)

export const useDeskRows = (queue: Queue, filter: Filter) => {
  const { identity, part } = useSession()
  return useInfiniteQuery({
    queryKey: [identity?.id, 'desk.list', queue, filter],
    queryFn: ({ pageParam }: { pageParam: Cursor }) => client.desk.list({ queue, filter, cursor: pageParam }),
    initialPageParam: undefined as Cursor,
    getNextPageParam: last => last.next ?? undefined,
    enabled: worksHere(part),
  })
}

export const useDeskCounts = () => {
  const { identity, part } = useSession()
  return useQuery({
    queryKey: [identity?.id, 'desk.counts'],
    queryFn: () => client.desk.counts({}),
    enabled: worksHere(part),
  })
}
