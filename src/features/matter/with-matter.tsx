/** A screen of one matter: waits, fails or asks for an identity in one way, then shows it. */
import type { ReactNode } from 'react'
import { asCallError } from '../../lib/call-error'
import { goTab } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import type { MatterView } from './matter-words'
import { NoMatter } from './no-matter'
import { useMatter } from './use-matter'

/** An address that names no matter is answered like a matter that is not there. */
const NOWHERE = '没有找到这个事项，可能已被移走，或不在您的权限内'

/** What the screen says where trying again cannot help, or null. */
const absent = (id: string, error: unknown) => {
  if (id === '') return NOWHERE
  if (!error) return null
  const { code, message } = asCallError(error)
  if (code === 'INVALID_INPUT') return NOWHERE
  return code === 'NOT_FOUND' || code === 'FORBIDDEN' ? message : null
}

type Props = { id: string; children: (matter: MatterView) => ReactNode }

export const WithMatter = ({ id, children }: Props) => {
  const session = useSession()
  const query = useMatter(id)
  useFresh(query)
  if (query.data) return children(query.data)
  const words = absent(id, query.error)
  if (words) return <NoMatter words={words} />
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
          <Button text="去“我的”登记" onTap={() => goTab('me')} />
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
