/** A claim to compare with its licence: who says to speak for which enterprise, and who does already. */
import { Text, View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { callPhone } from '../../lib/phone'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import { usePlaces } from '../directory/use-directory'
import './claims.scss'
import { Licence } from './licence'
import type { Claim } from './use-claims'

/** The code in groups, as one compares it with the paper: 91411525 MA000000 16. */
const grouped = (code: string) => code.replace(/^(.{8})(.{8})(.+)$/, '$1 $2 $3')

type Props = { claim: Claim; onDecide: (yes: boolean) => void }

export const ClaimCard = ({ claim, onDecide }: Props) => {
  const { enterprise, creditCode, county, contact, phone, licence, association, createdAt, others } = claim
  const countyName = usePlaces().data?.counties.find(({ code }) => code === county)?.name
  const facts: [string, string | null | undefined][] = [
    ['统一社会信用代码', grouped(creditCode)],
    ['所在县区', countyName],
    ['所属协会', association],
    ['已有联系人', others.map(({ name, phoneTail }) => `${name}（尾号 ${phoneTail}）`).join('、')],
  ]
  return (
    <Card title={enterprise} aside={moment(createdAt, serverNow())}>
      {facts.map(
        ([label, value]) =>
          value && (
            <View key={label} className="claim__fact">
              <Text className="claim__label">{label}</Text>
              <Text className="claim__value">{value}</Text>
            </View>
          ),
      )}
      <View className="claim__fact">
        <Text className="claim__label">联系人</Text>
        <View className="claim__value claim__who">
          <Text>{contact}</Text>
          {phone && (
            <Tap className="claim__call" label={`拨打${contact}电话 ${phone}`} onTap={() => callPhone(phone)}>
              <Icon name="phone" size="s" />
              <Text>{phone}</Text>
            </Tap>
          )}
        </View>
      </View>
      <Licence url={licence} enterprise={enterprise} />
      <View className="claim__actions">
        <Button
          text="不确认"
          kind="secondary"
          size="s"
          label={`不确认${enterprise}`}
          onTap={() => onDecide(false)}
        />
        <Button text="确认" size="s" label={`确认${enterprise}`} onTap={() => onDecide(true)} />
      </View>
    </Card>
  )
}
