/** 我的: who one is here, other identities, large type, how to become somebody. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { CHOOSE_PERSON, choosesPerson } from '../../lib/account'
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
import { MeRows } from './me-rows'
import './me-screen.scss'
import { useLeave } from './use-leave'

const choiceOf = (one: Identity) => ({
  value: one.id,
  text: one.orgName,
  note: `${ROLE_WORDS[one.role]} · ${one.name}`,
})

const situation = ({ identity, pending, error }: ReturnType<typeof useSession>) => {
  if (identity) return `您好，${identity.name}`
  if (pending) return '正在看您是谁…'
  return error ? '暂时看不出您是谁' : '您还没有登记，先看看也行'
}

export const MeScreen = () => {
  const session = useSession()
  const { identity, identities, part, pending, error, busy, refetch } = session
  const person = useSignedInAs()
  const large = useLargeType()
  const [signIn, setSignIn] = useState(false)
  const leave = useLeave()
  useFresh(session)
  const change = (id: string) => {
    const role = identities.find(one => one.id === id)?.role
    actAs(id)
    goTab(role && hasDesk(role) ? 'desk' : 'home')
  }
  const lookAround = () => {
    signInAs(null)
    goTab('home')
  }
  return (
    <TabScreen current="me" alsoOffline over={<SignInSheet open={signIn} onClose={() => setSignIn(false)} />}>
      <Sentence>{situation(session)}</Sentence>
      {pending && <Skeleton cards={1} />}
      {error && <Failed error={error} busy={busy} onRetry={() => void refetch()} />}
      {identity && <IdentityCard identity={identity} />}
      {identities.length > 1 && (
        <Card title="换一个身份">
          <Choices choices={identities.map(choiceOf)} chosen={identity?.id} onChoose={change} />
        </Card>
      )}
      <MeRows part={part} />
      <Card>
        <View className="me__rows">
          <Switch on={large} label="关怀版大字" onChange={setLargeType}>
            <View className="me__switch">
              <Icon name="type" />
              关怀版大字
            </View>
          </Switch>
          <Row lead={<Icon name="lock" />} name="隐私与账号" onTap={() => go('privacy')} />
          {identity && (
            <Row lead={<Icon name="exit" />} name="退出这个身份" onTap={() => void leave.ask(identity)} />
          )}
        </View>
      </Card>
      {choosesPerson && (
        <Card>
          <View className="me__rows">
            <Row lead={<Icon name="swap" />} name={CHOOSE_PERSON} onTap={() => setSignIn(true)} />
            {person && <Row lead={<Icon name="person" />} name="退出，作为访客看看" onTap={lookAround} />}
          </View>
        </Card>
      )}
    </TabScreen>
  )
}
