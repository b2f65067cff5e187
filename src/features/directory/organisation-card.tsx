/** One organisation: what it does, its trades, how to reach it. */
import { Text, View } from '@tarojs/components'
import { callPhone } from '../../lib/phone'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Office } from '../../ui/office/office'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import type { Organisation } from './directory-search'
import './organisation-card.scss'

export const OrganisationCard = ({ organisation }: { organisation: Organisation }) => {
  const { name, does, phone, address, industries, registeredWith, supervisedBy } = organisation
  const authorities = [
    registeredWith && `登记：${registeredWith}`,
    supervisedBy && `主管：${supervisedBy}`,
  ].filter(Boolean)
  return (
    <Card>
      <View className="organisation__head">
        <View className="organisation__name">
          <Office name={name} />
        </View>
      </View>
      <View className="organisation__text">{does}</View>
      {industries.length > 0 && (
        <View className="organisation__trades">
          {industries.map(industry => (
            <Tag key={industry} text={industry} tone="tea" />
          ))}
        </View>
      )}
      {address && <View className="organisation__text">{address}</View>}
      {authorities.length > 0 && <View className="organisation__quiet">{authorities.join(' · ')}</View>}
      {phone ? (
        <Tap className="organisation__call" label={`拨打${name}电话 ${phone}`} onTap={() => callPhone(phone)}>
          <Icon name="phone" size="s" />
          <Text>{phone}</Text>
        </Tap>
      ) : (
        <View className="organisation__quiet">电话还没有核实</View>
      )}
    </Card>
  )
}
