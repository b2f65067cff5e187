/** 首页: two doors, what is under way and whose turn it is, the directory. */
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { go, goTab } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Sentence } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useMatters } from '../matter/use-matters'
import { type Part, useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { TabScreen } from '../shell/tab-screen'
import { ClaimNotice } from './claim-notice'
import { DirectoryEntry } from './directory-entry'
import { Doors } from './doors'
import { UnderWay } from './under-way'

/** The screen's sentence: what one can do here. */
const situation = (part: Part) => {
  if (part === 'admin') return '谁在哪个单位，由您管'
  return part === 'partner' ? '该找谁办，名录里查得到' : '遇到侵权，一次说清，\n我们送到该管的人手上'
}

export const HomeScreen = () => {
  const session = useSession()
  const { identity, part, pending, error, busy, refetch } = session
  const matters = useMatters()
  useFresh(session, matters)
  // Whoever has a desk starts there.
  const staff = part !== 'visitor' && hasDesk(part)
  useDidShow(() => {
    if (staff) goTab('desk')
  })
  useEffect(() => {
    if (staff) goTab('desk')
  }, [staff])
  const reads = part === 'partner' || part === 'admin'
  return (
    <TabScreen current="home" alsoOffline>
      <Sentence over={identity?.orgName ?? (pending ? '知保通' : '您好，先看看，不用登录')}>
        {situation(part)}
      </Sentence>
      {error && <Failed error={error} busy={busy} onRetry={() => void refetch()} />}
      <ClaimNotice />
      {!reads && <Doors />}
      {pending && <Skeleton cards={1} />}
      {!pending && !error && !reads && <UnderWay />}
      {part === 'admin' && (
        <Card>
          <Row lead={<Icon name="people" />} name="人员与邀请" onTap={() => go('people')} />
        </Card>
      )}
      <DirectoryEntry />
    </TabScreen>
  )
}
