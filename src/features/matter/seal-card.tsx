/** 您的身份信息已封存: how often it was read, and whether anybody vouches for it. */
import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import type { MatterView } from './matter-words'
import './seal-card.scss'

export const SealCard = ({ reporter: { readings, confirmed } }: Pick<MatterView, 'reporter'>) => (
  <Card className="seal-card">
    <View className="seal-card__line">
      <Icon name="lock" size="s" className="seal-card__seal" />
      <Text>您的身份信息已封存</Text>
      <Text className="seal-card__readings">
        {readings > 0 ? `被看过 ${readings} 次，都有记录` : '还没有人看过'}
      </Text>
    </View>
    {!confirmed && (
      <View className="seal-card__claim">您的企业身份还没有人确认，办理的人看得到这一点，不影响办理。</View>
    )}
  </Card>
)
