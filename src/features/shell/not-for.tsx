/** In place of a page that only some roles use: what it is and for whom; until that is known, waiting or asking again. */
import { goTab } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from './failed'
import { Screen } from './screen'

/** `title`: what is done here; `text`: by whom. */
export const NotFor = ({ title, text }: { title: string; text: string }) => {
  const { known, error, busy, refetch } = useSession()
  // Nobody is sent away by a network that failed.
  if (error) {
    return (
      <Screen>
        <Failed error={error} busy={busy} onRetry={() => void refetch()} />
      </Screen>
    )
  }
  return (
    <Screen>
      {known ? (
        <Empty title={title} text={text}>
          <Button text="回首页" kind="secondary" onTap={() => goTab('home')} />
        </Empty>
      ) : (
        <Skeleton cards={2} />
      )}
    </Screen>
  )
}
