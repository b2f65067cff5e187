/** 我的: who one is here, other identities, large type, how to become somebody. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { choosesPerson } from '../../lib/account'
import { actAs, signInAs, useSignedInAs } from '../../lib/account-store'
import { go, goTab } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { ROLE_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { Choices } from '../../ui/choices/choices'
import { Icon } from '../../ui/icon/icon'
import { Sentence } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Switch } from '../../ui/switch/switch'
import { setLargeType, useLargeType } from '../session/large-type'
import { type Identity, useSession } from '../session/session'
import { SignInSheet } from '../session/sign-in-sheet'
import { Failed } from '../shell/failed'
import { TabScreen } from '../shell/tab-screen'
import { IdentityCard } from './identity-card'
import './me-screen.scss'

const choiceOf = (one: Identity) => ({
  value: one.id,
  text: one.orgName,
  note: `${ROLE_WORDS[one.role]} · ${one.name}`,
})

export const MeScreen = () => {
  const session = useSession()
  const { identity, identities, pending, error, busy, refetch } = session
  const person = useSignedInAs()
  const large = useLargeType()
  const [signIn, setSignIn] = useState(false)
  useFresh(session)
  const change = (id: string) => {
    const role = identities.find(one => one.id === id)?.role
    actAs(id)
    goTab(role && hasDesk(role) ? 'desk' : 'home')
  }
  const leave = () => {
    signInAs(null)
    goTab('home')
  }
  return (
    <TabScreen current="me" alsoOffline over={<SignInSheet open={signIn} onClose={() => setSignIn(false)} />}>
      <Sentence>{identity ? `您好，${identity.name}` : '您还没有登记，先看看也行'}</Sentence>
      {pending && <Skeleton cards={1} />}
      {error && <Failed error={error} busy={busy} onRetry={() => void refetch()} />}
      {identity && <IdentityCard identity={identity} />}
      {identities.length > 1 && (
        <Card title="换一个身份">
          <Choices choices={identities.map(choiceOf)} chosen={identity?.id} onChoose={change} />
        </Card>
      )}
      <Card>
        <View className="me__rows">
          <Row lead={<Icon name="building" />} name="登记企业" onTap={() => go('register')} />
          <Row lead={<Icon name="ticket" />} name="使用邀请码" onTap={() => go('invitation')} />
          <Row lead={<Icon name="people" />} name="办事机构与工作站名录" onTap={() => go('directory')} />
        </View>
      </Card>
      <Card>
        <View className="me__rows">
          <Switch on={large} label="关怀版大字" onChange={setLargeType}>
            <View className="me__switch">
              <Icon name="type" />
              关怀版大字
            </View>
          </Switch>
        </View>
      </Card>
      {choosesPerson && (
        <Card>
          <View className="me__rows">
            <Row lead={<Icon name="swap" />} name="选择演示身份" onTap={() => setSignIn(true)} />
            {person && <Row lead={<Icon name="exit" />} name="退出，作为访客看看" onTap={leave} />}
          </View>
        </Card>
      )}
    </TabScreen>
  )
}
