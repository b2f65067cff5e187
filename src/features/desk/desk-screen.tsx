/** 待办: a handler's morning, the nearest deadline first, one tap to sign. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { greeting } from '../../lib/dates'
import { go, goTab } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { ClaimsEntry } from '../claims/claims-entry'
import { MoreSheet } from '../handle/more-sheet'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { TabScreen } from '../shell/tab-screen'
import { DeskCard } from './desk-card'
import { DeskChips } from './desk-chips'
import { useDeskChoice } from './desk-choice'
import { moreOfRow } from './desk-more'
import { emptyWords, situation } from './desk-words'
import { type DeskRow, useDeskCounts, useDeskRows } from './use-desk'
import { useDeskTitle } from './use-desk-title'

export const DeskScreen = () => {
  const { identity, part, known } = useSession()
  const choice = useDeskChoice(identity?.id)
  const { queue, filter } = choice
  const rows = useDeskRows(queue, filter)
  const counts = useDeskCounts()
  const [swiped, setSwiped] = useState<string | null>(null)
  const [more, setMore] = useState<DeskRow | null>(null)
  useFresh(rows, counts)

  const astray = known && (part === 'visitor' || !hasDesk(part))
  useEffect(() => {
    if (astray) goTab('home')
  }, [astray])
  useDeskTitle(identity?.orgShortName)

  const now = serverNow()
  const list = rows.data?.pages.flatMap(page => page.rows)
  return (
    <TabScreen
      current="desk"
      over={
        more && (
          <MoreSheet
            matter={moreOfRow(more, queue, part)}
            first={[
              { text: '打开', short: '打开', note: more.title, run: () => go('handle', { id: more.id }) },
            ]}
            onClose={() => setMore(null)}
          />
        )
      }
    >
      <Sentence over={identity ? `${greeting(now)}，${identity.name}` : '待办'}>
        {counts.data ? situation(counts.data, part) : '正在看今天要办什么…'}
      </Sentence>
      <ClaimsEntry />
      <DeskChips choice={choice} counts={counts.data} part={part} />
      {!list && !rows.error && <Skeleton cards={4} />}
      {!list && rows.error && (
        <Failed error={rows.error} busy={rows.isFetching} onRetry={() => void rows.refetch()} />
      )}
      {list?.length === 0 && <Empty {...emptyWords(queue, filter, part)} />}
      {list?.map(row => (
        <DeskCard
          key={row.id}
          row={row}
          now={now}
          part={part}
          queue={queue}
          filter={filter}
          swiped={row.id === swiped}
          onSwipe={open => setSwiped(open ? row.id : null)}
          onMore={() => setMore(row)}
        />
      ))}
      {list && list.length > 0 && !rows.hasNextPage && (
        <View className="desk-foot">按期限排序 · 左滑看更多办法</View>
      )}
      <More has={rows.hasNextPage} busy={rows.isFetchingNextPage} onMore={() => void rows.fetchNextPage()} />
    </TabScreen>
  )
}
