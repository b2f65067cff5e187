/** The tick and the sentence at the top of a result. */
import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import type { MatterView } from '../matter/matter-words'

const SENT: Record<MatterView['kind'], string> = {
  lead: '线索已送到经办人的桌上',
  request: '请求已送到经办人的桌上',
  consultation: '咨询已送到答复的人手上',
  complaint: '已送到经办人的桌上',
  'not-ip': '已送到经办人的桌上',
}

const sentence = ({ state, kind }: MatterView) => {
  if (state === 'guided') return '已记下，请按下面写的去找'
  return state === 'triage' ? '已送到市局，由人定归谁管' : SENT[kind]
}

export const ResultHead = ({ matter, onCopy }: { matter: MatterView; onCopy: () => void }) => (
  <View className="result__head">
    <View className="result__tick">
      <Icon name="check" size="xl" />
    </View>
    <View className="result__sentence" {...a11y({ role: 'heading' })}>
      {sentence(matter)}
    </View>
    <Tap className="result__number" label={`复制编号 ${matter.number}`} onTap={onCopy}>
      编号 {matter.number}
      <Icon name="copy" size="s" />
    </Tap>
  </View>
)
