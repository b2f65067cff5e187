/** The one question again where somebody hands in without having answered it. */
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import './ask-card.scss'
import { AskChoices } from './ask-choices'
import type { DraftPart } from './draft'
import type { FactSheet } from './fact-lines'
import type { FormKind } from './report-words'
import type { Preview } from './use-preview'

type Props = {
  kind: FormKind
  open: boolean
  answer: Preview
  onPick: (part: DraftPart) => void
  onMore: (sheet: FactSheet) => void
  onSubmit: () => void
  onClose: () => void
}

export const AskSheet = ({ kind, open, answer, onPick, onMore, onSubmit, onClose }: Props) => (
  <Sheet
    open={open}
    title="提交前，答一句"
    onClose={onClose}
    footer={<Button text="说不准，先提交" kind="secondary" onTap={onSubmit} />}
  >
    <View className="ask__question">{answer.ask}</View>
    <AskChoices kind={kind} answer={answer} onPick={onPick} onMore={onMore} />
    <View className="ask__otherwise">答了就直接送到该管的局。说不准也能提交，由市局的人定，会慢一点。</View>
  </Sheet>
)
