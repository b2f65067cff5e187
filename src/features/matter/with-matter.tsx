/** A screen of one matter: waits, fails or asks for an identity in one way, then shows it. */
import type { ReactNode } from 'react'
import { goTab } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import type { MatterView } from './matter-words'
import { useMatter } from './use-matter'

type Props = { id: string; children: (matter: MatterView) => ReactNode }

export const WithMatter = ({ id, children }: Props) => {
  const session = useSession()
  const query = useMatter(id)
  useFresh(query)
  if (query.data) return children(query.data)
  const failed = session.error ? session : query
  if (failed.error) {
    return (
      <Screen>
        <Failed error={failed.error} busy={query.isFetching} onRetry={() => void failed.refetch()} />
      </Screen>
    )
  }
  if (!session.pending && !session.identity) {
    return (
      <Screen>
        <Empty title="用您的身份才能看" text="事项只给提交的企业和办理的人看">
          <Button text="去我的" onTap={() => goTab('me')} />
        </Empty>
      </Screen>
    )
  }
  return (
    <Screen>
      <Skeleton cards={4} />
    </Screen>
  )
}
