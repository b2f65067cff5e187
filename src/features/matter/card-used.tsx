/** The right that a matter was filed with, as it stood on that day; for its owner and for staff alike. */
import { View } from '@tarojs/components'
import { standingOf } from '../../../domain/evidence/right-card'
import { serverNow } from '../../lib/server-clock'
import { RIGHT_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { Tag } from '../../ui/tag/tag'
import { numberName } from '../right-cards/number-name'
import { untilWords } from '../right-cards/standing-words'
import './card-used.scss'
import type { MatterView } from './matter-words'

type Props = {
  card: NonNullable<MatterView['card']>
  /** For staff: what to look into where the right is near its end or past it. */
  staff?: boolean
}

const CHECK_WORDS = { valid: undefined, ending: '快到期了', lapsed: '已过期，请核实是否续展' } as const

export const CardUsed = ({ card, staff = false }: Props) => (
  <Card title="涉及的权利" aside={<Tag text={RIGHT_WORDS[card.right]} tone="tea" />}>
    <View className="card-used__rows">
      <Row name="名称" value={card.name} />
      {card.number !== '' && <Row name={numberName(card.right)} value={card.number} />}
      <Row
        name="有效期"
        value={untilWords(card.expiresOn)}
        note={staff ? CHECK_WORDS[standingOf(card.expiresOn, serverNow())] : undefined}
      />
    </View>
    {card.genuine && (
      <View className="card-used__genuine">
        <View className="card-used__name">怎样辨认正品</View>
        {card.genuine}
      </View>
    )}
  </Card>
)
