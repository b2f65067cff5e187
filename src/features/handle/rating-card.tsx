/** What the enterprise thought of the answer. */
import { View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { Card } from '../../ui/card/card'
import type { MatterView } from '../matter/matter-words'

type Rating = NonNullable<MatterView['rating']>

const SCORES = ['很不满意', '不满意', '一般', '满意', '很满意']

export const RatingCard = ({ rating, now }: { rating: Rating; now: string }) => (
  <Card title={`企业的评价：${SCORES[rating.score - 1] ?? ''}`} aside={moment(rating.at, now)}>
    {`${rating.score} 分（满分 5 分）`}
    {rating.words && <View className="handle-matter__genuine">{rating.words}</View>}
  </Card>
)
