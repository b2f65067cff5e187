/** What the reporter thought of the answer. */
import { View } from '@tarojs/components'
import { day } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { SCORES, StarsGiven } from '../../ui/stars/stars'
import type { MatterView } from './matter-words'
import './rating-card.scss'

type Props = { rating: NonNullable<MatterView['rating']>; title: string }

export const RatingCard = ({ rating, title }: Props) => {
  const score = SCORES.find(one => one === rating.score)
  return (
    <Card title={title} aside={day(rating.at, serverNow())}>
      {score && <StarsGiven score={score} />}
      {rating.words && <View className="rating-card__words">{rating.words}</View>}
    </Card>
  )
}
