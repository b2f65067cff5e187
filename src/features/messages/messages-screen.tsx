/** 消息: what others did in one's matters, grouped by matter. */
import { useDidHide } from '@tarojs/taro'
import { Fragment, useEffect } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { go } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { TabScreen } from '../shell/tab-screen'
import { MessageGroup } from './message-group'
import { useMarkSeen, useMessages } from './use-messages'

export const MessagesScreen = () => {
  const { part, pending } = useSession()
  const query = useMessages()
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query
  const markSeen = useMarkSeen()
  useFresh(query)
  useDidHide(markSeen)
  const groups = data?.pages.flatMap(page => page.groups) ?? []
  const unread = data?.pages[0]?.unread ?? 0
  // A page may hold nothing to tell while the next one does: nobody has to ask for it.
  const empty = data !== undefined && groups.length === 0
  const goesOn = empty && hasNextPage && !error
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage()
  }, [goesOn, isFetching, fetchNextPage])
  const visitor = part === 'visitor' && !pending
  const staff = part !== 'visitor' && hasDesk(part)
  return (
    <TabScreen current="messages">
      {groups.length > 0 && <Sentence>{unread > 0 ? `有 ${unread} 条新消息` : '没有新消息'}</Sentence>}
      {((!data && !error && !visitor) || goesOn) && <Skeleton />}
      {error && !data && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {visitor && (
        <Empty title="登记后才有消息" text="签收、意见和答复到了，都会写在这里">
          <Button text="登记企业" onTap={() => go('register')} />
        </Empty>
      )}
      {empty && !goesOn && (
        <Empty
          title="还没有消息"
          text={staff ? '派来的事项有动静，会写在这里' : '签收、意见和答复到了，会写在这里'}
        />
      )}
      {groups.map(group => (
        <Fragment key={group.matter}>
          <MessageGroup
            group={group}
            onOpen={() => {
              markSeen()
              go(staff ? 'handle' : 'matter', { id: group.matter })
            }}
          />
        </Fragment>
      ))}
      <More has={hasNextPage && !goesOn} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </TabScreen>
  )
}
