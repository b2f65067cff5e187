/** 权利卡: the right that the reporter filed with, for laying the goods beside it. */
import { View } from '@tarojs/components'
import { type Standing, standingOf } from '../../../domain/evidence/right-card'
import { RIGHT_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { Tag } from '../../ui/tag/tag'
import type { MatterView } from '../matter/matter-words'

type Filed = NonNullable<MatterView['card']>

/** 2031 年 5 月 20 日: a certificate's day is told with its year. */
const inWords = (date: string) => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year} 年 ${month} 月 ${day} 日`
}

const STANDING_WORDS: Record<Standing, string | undefined> = {
  valid: undefined,
  ending: '快到期了',
  lapsed: '已过期，请核实是否续展',
}

export const RightCard = ({ card, now }: { card: Filed; now: string }) => {
  return (
    <Card title="权利卡" aside={<Tag text={RIGHT_WORDS[card.right]} tone="tea" />}>
      <View className="handle-matter__rows">
        <Row name="名称" value={card.name} />
        <Row name={card.right === 'trademark' ? '注册号' : '编号'} value={card.number} />
        {card.expiresOn && (
          <Row
            name="有效期"
            value={`到 ${inWords(card.expiresOn)}`}
            note={STANDING_WORDS[standingOf(card.expiresOn, now)]}
          />
        )}
      </View>
      {card.genuine && (
        <>
          <View className="handle-matter__label">怎样辨认正品</View>
          <View className="handle-matter__genuine">{card.genuine}</View>
        </>
      )}
    </Card>
  )
}
