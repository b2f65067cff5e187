/** What a consultation is about; nobody has to choose. */
import { View } from '@tarojs/components'
import { TOPICS, type Topic } from '../../../domain/matter/states'
import { Chip } from '../../ui/chip/chip'
import './story-card.scss'

const TOPIC_WORDS: Record<Topic, string> = {
  policy: '政策',
  right: '确权',
  dispute: '纠纷',
  overseas: '海外',
  exhibition: '展会',
}

type Props = { chosen: Topic | null; onChoose: (topic: Topic | null) => void }

export const TopicChips = ({ chosen, onChoose }: Props) => (
  <View className="story__topics">
    <View className="story__topics-words">属于哪一类（可不选）</View>
    <View className="chips">
      {TOPICS.map(topic => (
        <Chip
          key={topic}
          text={TOPIC_WORDS[topic]}
          role="radio"
          chosen={topic === chosen}
          onTap={() => onChoose(topic === chosen ? null : topic)}
        />
      ))}
    </View>
  </View>
)
