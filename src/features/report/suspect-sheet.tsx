/** Who did it: the name on the sign or the page, and where they are. */
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import type { Draft, DraftPart } from './draft'

type Props = {
  draft: Draft
  /** What was read from the text. */
  read: string | null
  onChange: (part: DraftPart) => void
  onClose: () => void
}

const MAX = { name: 80, address: 120 }

export const SuspectSheet = ({ draft: { suspect }, read, onChange, onClose }: Props) => (
  <Sheet
    open
    title="对方是谁"
    onClose={onClose}
    footer={<Button text="好了" kind="secondary" onTap={onClose} />}
  >
    <Field
      label="名称"
      placeholder={read ? `文字里是“${read}”` : '招牌、店铺或公司的名称'}
      value={suspect.name}
      maxLength={MAX.name}
      onChange={name => onChange({ suspect: { ...suspect, name } })}
    />
    <Field
      label="对方的地址（可不填）"
      placeholder="和事情发生的地方不同时再填"
      hint="都空着，就按文字判断"
      value={suspect.address}
      maxLength={MAX.address}
      onChange={address => onChange({ suspect: { ...suspect, address } })}
    />
  </Sheet>
)
