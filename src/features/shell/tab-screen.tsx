/** A page of the bottom bar: the tabs of the current role, with what is unread. */
import type { ReactNode } from 'react'
import { goTab, type TabName } from '../../lib/routes'
import { type Tab, TabBar } from '../../ui/tab-bar/tab-bar'
import { useUnread } from '../messages/use-messages'
import { type Part, useSession } from '../session/session'
import { Failed } from './failed'
import { Screen } from './screen'

const HOME: Tab<TabName> = { name: 'home', text: '首页', icon: 'home' }
const MINE: Tab<TabName> = { name: 'mine', text: '我的事项', icon: 'list' }
const DESK: Tab<TabName> = { name: 'desk', text: '待办', icon: 'list' }
const MESSAGES: Tab<TabName> = { name: 'messages', text: '消息', icon: 'bell' }
const ME: Tab<TabName> = { name: 'me', text: '我的', icon: 'person' }

const ENTERPRISE = [HOME, MINE, MESSAGES, ME]
const STAFF = [DESK, MESSAGES, ME]
const READER = [HOME, ME]

const TABS: Record<Part, readonly Tab<TabName>[]> = {
  visitor: ENTERPRISE,
  enterprise: ENTERPRISE,
  bureau: STAFF,
  workstation: STAFF,
  section: STAFF,
  partner: READER,
  admin: READER,
}

type Props = {
  current: TabName
  children: ReactNode
  over?: ReactNode
  /** Shows the page even where nobody could say who this is. */
  alsoOffline?: boolean
}

export const TabScreen = ({ current, children, over, alsoOffline }: Props) => {
  const { part, error, busy, refetch } = useSession()
  const unread = useUnread()
  const tabs = TABS[part].map(tab => (tab.name === 'messages' ? { ...tab, badge: unread } : tab))
  return (
    <Screen footer={<TabBar tabs={tabs} current={current} onGo={goTab} />} over={over}>
      {error && !alsoOffline ? <Failed error={error} busy={busy} onRetry={() => void refetch()} /> : children}
    </Screen>
  )
}
