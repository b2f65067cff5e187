/** The message centre's calls, and the number on the tab. */
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Inputs } from '../../lib/client'
import { client } from '../../lib/client'
import { type Part, useSession } from '../session/session'

const READERS: readonly Part[] = ['enterprise', 'workstation', 'bureau', 'section']

type Cursor = Inputs['message']['list']['cursor']

export const useMessages = () => {
  const { identity, part } = useSession()
  return useInfiniteQuery({
    queryKey: [identity?.id, 'message.list'],
    queryFn: ({ pageParam }: { pageParam: Cursor }) => client.message.list({ cursor: pageParam }),
    initialPageParam: undefined as Cursor,
    getNextPageParam: last => last.next ?? undefined,
    enabled: READERS.includes(part),
  })
}

/** The latest event that has been shown, where there is one. */
const latest = (pages: ReturnType<typeof useMessages>['data']) => pages?.pages[0]?.groups[0]?.lastEventAt

export const useUnread = () => useMessages().data?.pages[0]?.unread ?? 0

/** Everything that was shown has been seen; the dots go when the person has left. */
export const useMarkSeen = () => {
  const { identity } = useSession()
  const unread = useUnread()
  const upTo = latest(useMessages().data)
  const queries = useQueryClient()
  return () => {
    if (!identity || unread === 0) return
    void client.message
      .seen(upTo ? { upTo } : {})
      .then(() => queries.invalidateQueries({ queryKey: [identity.id, 'message.list'] }))
      .catch(() => undefined)
  }
}
