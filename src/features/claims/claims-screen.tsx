/** 企业身份确认: claims that wait, the oldest first; each leaves when it is decided. */
import { useState } from 'react'
import { useFresh } from '../../lib/use-fresh'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { NotFor } from '../shell/not-for'
import { Screen } from '../shell/screen'
import { ClaimCard } from './claim-card'
import { ConfirmSheet } from './confirm-sheet'
import { DeclineSheet } from './decline-sheet'
import { type Claim, useClaimCount, useClaims } from './use-claims'

type Asked = { claim: Claim; yes: boolean } | null

export const ClaimsScreen = () => {
  const session = useSession()
  const { part } = session
  const query = useClaims()
  const count = useClaimCount()
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query
  const [asked, setAsked] = useState<Asked>(null)
  useFresh(session, query)
  const claims = data?.pages.flatMap(page => page.rows)
  const close = () => setAsked(null)
  if (part !== 'bureau' && part !== 'workstation')
    return <NotFor title="这里确认企业的身份" text="由县区局和协会工作站的工作人员办理" />
  return (
    <Screen
      over={
        asked &&
        (asked.yes ? (
          <ConfirmSheet claim={asked.claim} onClose={close} />
        ) : (
          <DeclineSheet claim={asked.claim} onClose={close} />
        ))
      }
    >
      {count && <Sentence>{`有 ${count} 家企业等您确认`}</Sentence>}
      {!claims && !error && <Skeleton cards={2} />}
      {!claims && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {claims?.length === 0 && !hasNextPage && (
        <Empty title="没有等确认的企业" text="企业登记后会出现在这里，请对照执照核对" />
      )}
      {claims?.map(claim => (
        <ClaimCard key={claim.id} claim={claim} onDecide={yes => setAsked({ claim, yes })} />
      ))}
      <More has={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Screen>
  )
}
