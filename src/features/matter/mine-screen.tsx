/** 我的事项: everything one has handed in, the latest first. */
import { useOutgoing } from '../../lib/outgoing'
import { go } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { WaitingRows } from '../report/waiting-rows'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { TabScreen } from '../shell/tab-screen'
import { MatterRow } from './matter-row'
import { countWords, isUnderWay, type MatterRow as Row } from './matter-words'
import { useMatters } from './use-matters'

const situation = (rows: readonly Row[], more: boolean) => {
  const yours = rows.filter(row => row.turn?.yours).length
  if (yours > 0) return `有 ${yours} 件等您回复`
  const underWay = rows.filter(isUnderWay).length
  if (underWay > 0) return `有 ${countWords(underWay, more)}正在办`
  return '都办完了'
}

export const MineScreen = () => {
  const session = useSession()
  const query = useMatters()
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query
  useFresh(query)
  const waiting = useOutgoing().length
  const rows = data?.pages.flatMap(page => page.rows) ?? []
  const nobody = session.known && session.part !== 'enterprise'
  const none = waiting === 0 && ((data && rows.length === 0) || nobody)
  return (
    <TabScreen current="mine" alsoOffline={waiting > 0}>
      {rows.length > 0 && <Sentence>{situation(rows, hasNextPage)}</Sentence>}
      <WaitingRows />
      {!data && !error && !session.error && !nobody && <Skeleton cards={4} />}
      {session.error && (
        <Failed error={session.error} busy={session.busy} onRetry={() => void session.refetch()} />
      )}
      {error && !data && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {none && (
        <Empty title="还没有事项" text="看到仿冒，或想问怎么办，从这里开始">
          <Button text="咨询" kind="secondary" onTap={() => go('ask')} />
          <Button text="报告线索" onTap={() => go('report')} />
        </Empty>
      )}
      {rows.map(row => (
        <Card key={row.id}>
          <MatterRow row={row} />
        </Card>
      ))}
      <More has={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </TabScreen>
  )
}
