/** What right it is: kind, name, number, and how the genuine goods are told from copies. */
import { View } from '@tarojs/components'
import { RIGHT_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Row } from '../../ui/row/row'
import { TextArea } from '../../ui/text-area/text-area'
import type { CardDraft } from './card-input'
import { numberName } from './number-name'

const LENGTH = { name: 40, number: 40, genuine: 1000 }

type Change = (part: Partial<Omit<CardDraft, 'id' | 'version'>>) => void

type Props = {
  draft: CardDraft
  /** The sentence for a field, or undefined. */
  wrong: (field: string) => string | undefined
  onChoose: () => void
  onChange: Change
}

export const RightFields = ({ draft, wrong, onChoose, onChange }: Props) => (
  <>
    <View className="card-form__right">
      <Row
        name="权利种类"
        value={draft.right ? RIGHT_WORDS[draft.right] : undefined}
        note={draft.right ? undefined : '点这里选'}
        label={draft.right ? `权利种类：${RIGHT_WORDS[draft.right]}` : '权利种类：还没选'}
        onTap={onChoose}
      />
    </View>
    <Field
      label="名称"
      value={draft.name}
      placeholder="证书上的名称，比如：豫江"
      wrong={wrong('name')}
      maxLength={LENGTH.name}
      onChange={name => onChange({ name })}
    />
    <Field
      label={numberName(draft.right)}
      value={draft.number}
      placeholder="照证书填"
      wrong={wrong('number')}
      maxLength={LENGTH.number}
      onChange={number => onChange({ number })}
    />
  </>
)

type Genuine = { draft: CardDraft; wrong?: string; onChange: Change }

export const GenuineField = ({ draft, wrong, onChange }: Genuine) => (
  <Card title="怎样辨认正品">
    <TextArea
      label="怎样辨认正品"
      value={draft.genuine}
      placeholder="办案人员到现场照着看：比如吊牌右下角有烫金流水号，收口用双股柳条。"
      maxLength={LENGTH.genuine}
      onChange={genuine => onChange({ genuine })}
    />
    {wrong && <View className="card-form__wrong">{wrong}</View>}
  </Card>
)
