/** What one is now, after an invitation was taken, and where one's work begins. */
import { hasDesk } from '../../../domain/access/roles'
import { goTab } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Sentence } from '../../ui/page/page'
import { IdentityCard } from '../me/identity-card'
import type { Identity } from '../session/session'
import { Screen } from '../shell/screen'

export const Joined = ({ identity }: { identity: Identity }) => {
  const works = hasDesk(identity.role)
  return (
    <Screen
      footer={
        <ActionBar
          primary={<Button text={works ? '去待办' : '去首页'} onTap={() => goTab(works ? 'desk' : 'home')} />}
        />
      }
    >
      <Sentence over={`${identity.name}，已加入`}>
        {identity.role === 'enterprise' ? '您现在能代表这家企业' : `您现在在${identity.orgShortName}办事`}
      </Sentence>
      <IdentityCard identity={identity} />
    </Screen>
  )
}
