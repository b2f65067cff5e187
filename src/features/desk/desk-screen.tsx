/** 待办: a handler's morning, the nearest deadline first, one tap to sign. */

import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { QUEUES, type Queue } from '../../../domain/matter/states'
import { greeting } from '../../lib/dates'
import { goTab } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { Chip } from '../../ui/chip/chip'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { TabScreen } from '../shell/tab-screen'
import { DeskCard } from './desk-card'
import { emptyWords, queueWords, situation } from './desk-words'
import { useDeskCounts, useDeskRows } from './use-desk'
import { useDeskTitle } from './use-desk-title'

export const DeskScreen = () => {
  const { identity, part, known } = useSession()
  const [queue, setQueue] = useState<Queue>('waiting')
  const rows = useDeskRows(queue)
  const counts = useDeskCounts()
  useFresh(rows, counts)

  const astray = known && (part === 'visitor' || !hasDesk(part))
  useEffect(() => {
    if (astray) goTab('home')
  }, [astray])
  useDeskTitle(identity?.orgShortName)

  const now = serverNow()
  const list = rows.data?.pages.flatMap(page => page.rows)
  return (
    <TabScreen current="desk">
      <Sentence over={identity ? `${greeting(now)}，${identity.name}` : '待办'}>
        {counts.data ? situation(counts.data, part) : '正在看今天要办什么…'}
      </Sentence>
      <View className="chips">
        {QUEUES.map(one => (
          <Chip
            key={one}
            role="tab"
            text={queueWords(one, part)}
            count={counts.data?.[one]}
            chosen={one === queue}
            onTap={() => setQueue(one)}
          />
        ))}
      </View>
      {!list && !rows.error && <Skeleton cards={4} />}
      {!list && rows.error && (
        <Failed error={rows.error} busy={rows.isFetching} onRetry={() => void rows.refetch()} />
      )}
      {list?.length === 0 && <Empty {...emptyWords(queue, part)} />}
      {list?.map(row => (
        <DeskCard key={row.id} row={row} now={now} part={part} answered={queue === 'answered'} />
      ))}
      <More has={rows.hasNextPage} busy={rows.isFetchingNextPage} onMore={() => void rows.fetchNextPage()} />
    </TabScreen>
  )
}
