/** The current identity: whose, confirmed or not and why, away or not. */
import { Text, View } from '@tarojs/components'
import { dayOnly } from '../../lib/dates'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { ROLE_WORDS } from '../../lib/words'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Office } from '../../ui/office/office'
import { Tag } from '../../ui/tag/tag'
import type { Identity } from '../session/session'
import { claimOf } from './claim-state'
import './me-screen.scss'

const awayWords = ({ from, until, deputyName }: NonNullable<Identity['away']>, now: string) => {
  const days = from === until ? dayOnly(from, now) : `${dayOnly(from, now)}到${dayOnly(until, now)}`
  return `${days}请假，由${deputyName}代办`
}

export const IdentityCard = ({ identity }: { identity: Identity }) => {
  const { role, orgName, name, lead, trial, away } = identity
  const claim = claimOf(identity)
  return (
    <Card>
      <View className="me__line">
        <View className="me__org">
          <Office name={orgName} />
        </View>
        <View className="me__tags">
          <Tag text={ROLE_WORDS[role]} tone="tea" />
          {trial && <Tag text="体验" tone="sky" />}
        </View>
      </View>
      <View className="me__about">
        {name}
        {lead && ' · 负责人'}
      </View>
      {trial && <View className="me__about">这是体验身份：办的事只在体验单位之间走，不会送到真的单位。</View>}
      {claim && (
        <View className="me__claim">
          <Tag text={claim.tag} tone={claim.tone} />
          <Text className="me__claim-words">{claim.words}</Text>
        </View>
      )}
      {identity.declined !== null && (
        <Button
          className="me__again"
          text="改了再报"
          size="s"
          kind="secondary"
          onTap={() => go('register', { again: identity.id })}
        />
      )}
      {away && (
        <View className="me__claim">
          <Tag text="请假" tone="amber" />
          <Text className="me__claim-words">{awayWords(away, serverNow())}</Text>
        </View>
      )}
    </Card>
  )
}
