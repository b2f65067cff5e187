/** 人员与邀请: an administrator chooses an office, sees who works there, invites and dismisses. */
import { useState } from 'react'
import { load, save } from '../../lib/storage'
import { useFresh } from '../../lib/use-fresh'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { NotFor } from '../shell/not-for'
import { Screen } from '../shell/screen'
import { InvitationsCard } from './invitations-card'
import { InviteSheet } from './invite-sheet'
import { MembersCard } from './members-card'
import { isPlace, NOWHERE, OfficePicker, type Place, useOffice } from './office-picker'
import { usePeople } from './use-people'

const KEPT = 'people-office'

export const PeopleScreen = () => {
  const session = useSession()
  const [place, setPlace] = useState(() => load(KEPT, isPlace) ?? NOWHERE)
  const { org } = place
  const office = useOffice(place)
  const query = usePeople(org)
  const { data, error, isFetching, refetch } = query
  const [inviting, setInviting] = useState(false)
  useFresh(session, query)
  if (session.part !== 'admin') return <NotFor title="这里管工作人员" text="由系统管理员使用" />
  const choose = (next: Place) => {
    setPlace(next)
    save(KEPT, next)
  }
  return (
    <Screen
      footer={
        data &&
        office && <ActionBar primary={<Button text="邀请一位同事" onTap={() => setInviting(true)} />} />
      }
      over={inviting && office && <InviteSheet office={office} onClose={() => setInviting(false)} />}
    >
      <Sentence>
        {data ? `${office?.shortName ?? '这个单位'}有 ${data.people.length} 个人` : '先选单位，再看谁在里面'}
      </Sentence>
      <OfficePicker place={place} onChoose={choose} />
      {org !== '' && !data && !error && <Skeleton cards={2} />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && <MembersCard people={data.people} />}
      {data && data.invitations.length > 0 && <InvitationsCard invitations={data.invitations} />}
    </Screen>
  )
}
