/** One 权利卡: a new one, or one that is there, to be changed or thrown away. */

import { goTab } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { CardForm } from './card-form'
import { NoCards } from './no-cards'
import { useCards } from './use-cards'

/** @param id empty for a new card */
export const CardScreen = ({ id }: { id: string }) => {
  const { part, pending } = useSession()
  const { data, error, isFetching, refetch } = useCards()
  const card = data?.cards.find(one => one.id === id) ?? null
  if (card) return <CardForm key={card.id} card={card} />
  if (id === '' && part === 'enterprise') return <CardForm card={null} />
  if (error && !data) {
    return (
      <Screen>
        <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />
      </Screen>
    )
  }
  if (pending || (part === 'enterprise' && !data)) {
    return (
      <Screen>
        <Skeleton cards={2} />
      </Screen>
    )
  }
  if (part !== 'enterprise') return <NoCards />
  return (
    <Screen>
      <Empty title="没有这张权利卡" text="可能已经删除，或者不在您的名下">
        <Button text="去“我的”" kind="secondary" onTap={() => goTab('me')} />
      </Empty>
    </Screen>
  )
}
