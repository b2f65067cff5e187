/** The one question whose answer decides, with the likely answers one tap away. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import './ask-card.scss'
import { AskChoices } from './ask-choices'
import type { DraftPart } from './draft'
import type { FactSheet } from './fact-lines'
import type { FormKind } from './report-words'
import type { Preview } from './use-preview'

type Props = {
  kind: FormKind
  answer: Preview
  onPick: (part: DraftPart) => void
  onMore: (sheet: FactSheet) => void
}

export const AskCard = (props: Props) => (
  <Card tone="amber">
    <View className="ask__title">答一句，就能直接送到</View>
    <View className="ask__question">{props.answer.ask}</View>
    <AskChoices {...props} />
  </Card>
)
