/** The right that a matter was filed with, as it stood on that day. */
import { View } from '@tarojs/components'
import { RIGHT_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { untilWords } from '../right-cards/standing-words'
import './card-used.scss'
import type { MatterView } from './matter-words'

type Props = { card: NonNullable<MatterView['card']> }

export const CardUsed = ({ card }: Props) => (
  <Card title="涉及的权利" aside={RIGHT_WORDS[card.right]}>
    <Row name="名称" value={card.name} />
    <Row name="证书号" value={card.number} />
    <Row name="有效期" value={untilWords(card.expiresOn)} />
    {card.genuine && (
      <View className="card-used__genuine">
        <View className="card-used__name">怎样辨认正品</View>
        {card.genuine}
      </View>
    )}
  </Card>
)
