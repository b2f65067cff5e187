/** Not ours: whom to turn to, said before it is typed to the end. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import './ask-card.scss'
import type { Preview } from './use-preview'

const TITLES: Record<Preview['responsible']['kind'], string> = {
  bureau: '您还可以这样做',
  section: '您还可以这样做',
  triage: '您还可以这样做',
  referral: '这件事依法由别的机关管',
  outside: '这件事不在本市',
}

export const GuidanceCard = ({ answer, guidance }: { answer: Preview; guidance: string }) => (
  <Card
    title={answer.kind === 'not-ip' ? '这件事不属于知识产权' : TITLES[answer.responsible.kind]}
    tone="sky"
  >
    <View className="ask__question">{guidance}</View>
  </Card>
)
