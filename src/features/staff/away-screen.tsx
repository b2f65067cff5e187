/** 请假与 B 角: one's own leave, and who of the colleagues is away. */
import { hasDesk } from '../../../domain/access/roles'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { NotFor } from '../shell/not-for'
import { Screen } from '../shell/screen'
import { AwayForm } from './away-form'
import { AwayNow } from './away-now'
import { hasBegun } from './away-words'
import { ColleaguesAway } from './colleagues-away'
import { type Away, useColleagues } from './use-away'

const situation = (away: Away | null, alone: boolean) => {
  if (away) return hasBegun(away, serverNow()) ? '您在请假，同事在代办' : '您的请假已安排好'
  return alone ? '单位里现在只有您一个人' : '要离开几天，先说好谁替您办'
}

export const AwayScreen = () => {
  const session = useSession()
  const query = useColleagues()
  const { data, error, isFetching, refetch } = query
  useFresh(session, query)
  const you = data?.people.find(person => person.you)
  const others = data?.people.filter(person => !person.you) ?? []
  const away = you?.away ?? null
  const alone = others.length === 0
  if (session.part === 'visitor' || !hasDesk(session.part))
    return <NotFor title="这里安排请假" text="由县区局、市局科室和工作站的工作人员使用" />
  return (
    <Screen>
      {data && <Sentence over={session.identity?.orgName}>{situation(away, alone)}</Sentence>}
      {!data && !error && <Skeleton cards={2} />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {away && <AwayNow away={away} />}
      {data && !away && !alone && <AwayForm others={others} />}
      {data && !away && alone && (
        <Empty title="还没有能替您的同事" text="请管理员先邀请一位同事，再安排请假" />
      )}
      <ColleaguesAway people={others} you={you?.id} />
    </Screen>
  )
}
