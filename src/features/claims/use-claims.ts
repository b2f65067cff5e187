/** Claims of enterprises that wait for the caller's organisation, and what is decided about them. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs, type Outputs } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { useCallIds } from '../../lib/use-call-ids'
import { useSession } from '../session/session'

type Cursor = Inputs['enterprise']['claims']['cursor']
export type Claim = Outputs['enterprise']['claims']['rows'][number]
type Decision = Omit<Inputs['enterprise']['decide'], 'id'>

export const useClaims = () => {
  const { identity, part } = useSession()
  return useInfiniteQuery({
    queryKey: [identity?.id, 'enterprise.claims'],
    queryFn: ({ pageParam }: { pageParam: Cursor }) => client.enterprise.claims({ cursor: pageParam }),
    initialPageParam: undefined as Cursor,
    getNextPageParam: last => last.next ?? undefined,
    enabled: part === 'bureau' || part === 'workstation',
  })
}

/** How many wait, as a person reads it: `3`, `20+` where there are more pages; null while unknown or none. */
export const useClaimCount = () => {
  const { data, hasNextPage } = useClaims()
  const count = data?.pages.reduce((sum, page) => sum + page.rows.length, 0) ?? 0
  return count > 0 ? `${count}${hasNextPage ? '+' : ''}` : null
}

export const useDecide = () => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const idOf = useCallIds()
  return useMutation({
    mutationFn: (decision: Decision) => client.enterprise.decide({ ...decision, id: idOf(decision) }),
    onSuccess: ({ confirmed }) => toast(confirmed ? '已确认，企业会看到' : '已告诉企业原因'),
    onError: error => toast(asCallError(error).message),
    onSettled: () => queries.invalidateQueries({ queryKey: [identity?.id, 'enterprise.claims'] }),
  })
}
