/** 联系人与交接: who speaks for the enterprise, another one, and handing over. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { goTab } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Aside, Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { ContactRow } from './contact-row'
import './contacts.scss'
import { InviteSheet } from './invite-sheet'
import { useContacts } from './use-contacts'
import { whyNot } from './why-not'

export const ContactsScreen = () => {
  const session = useSession()
  const { identity, part, pending } = session
  const query = useContacts()
  const { data, error, isFetching, refetch } = query
  const [invite, setInvite] = useState<'add' | 'handOver' | null>(null)
  useFresh(session, query)
  if (!pending && part !== 'enterprise') {
    return (
      <Screen>
        <Empty title="这里管企业的联系人" text="先登记企业，或换成企业的身份再来">
          <Button text="去“我的”" kind="secondary" onTap={() => goTab('me')} />
        </Empty>
      </Screen>
    )
  }
  const contacts = data?.contacts ?? []
  return (
    <Screen
      footer={
        data?.mayInvite && (
          <ActionBar
            primary={<Button text="加一位联系人" onTap={() => setInvite('add')} />}
            second={<Button text="交接给别人" kind="secondary" onTap={() => setInvite('handOver')} />}
          />
        )
      }
      over={<InviteSheet kind={invite} onClose={() => setInvite(null)} />}
    >
      {data && (
        <Sentence over={identity?.orgName}>
          {contacts.length > 1 ? `有 ${contacts.length} 个人能代表企业` : '现在只有您代表企业'}
        </Sentence>
      )}
      {!data && !error && <Skeleton cards={1} />}
      {error && !data && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && (
        <Card>
          <View className="contacts__rows">
            {contacts.map(contact => (
              <ContactRow key={contact.id} contact={contact} />
            ))}
          </View>
        </Card>
      )}
      {data && !data.mayInvite && identity && <Card tone="amber">{whyNot(identity)}</Card>}
      {data?.mayInvite && (
        <Aside>
          联系人都能看企业的全部事项。有人换了微信、用不了原来的账号，请他重新登记一次，县区局核对后会停用旧的。
        </Aside>
      )}
    </Screen>
  )
}
