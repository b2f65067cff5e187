/** The enterprise's own matters, page by page. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { client, type Inputs } from '../../lib/client'
import { useSession } from '../session/session'

type Cursor = Inputs['matter']['mine']['cursor']

export const useMatters = () => {
  const { identity, part } = useSession()
  return useInfiniteQuery({
    queryKey: [identity?.id, 'matter.mine'],
    queryFn: ({ pageParam }: { pageParam: Cursor }) => client.matter.mine({ cursor: pageParam }),
    initialPageParam: undefined as Cursor,
    getNextPageParam: last => last.next ?? undefined,
    enabled: part === 'enterprise',
  })
}
