/** On which platform, and the address of the page. */
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Chip } from '../../ui/chip/chip'
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

const MAX = { platform: 40, link: 500 }
const USUAL = ['淘宝', '天猫', '京东', '拼多多', '抖音', '快手', '小红书', '微信']

export const PlatformSheet = ({ draft: { platform, link }, read, onChange, onClose }: Props) => (
  <Sheet
    open
    title="在哪个平台"
    onClose={onClose}
    footer={<Button text="好了" kind="secondary" onTap={onClose} />}
  >
    <View className="chips">
      {USUAL.map(name => (
        <Chip
          key={name}
          text={name}
          role="radio"
          chosen={name === platform}
          onTap={() => onChange({ platform: name === platform ? '' : name })}
        />
      ))}
    </View>
    <Field
      label="平台"
      placeholder={read ? `文字里是“${read}”` : '平台或网站的名称'}
      value={platform}
      maxLength={MAX.platform}
      onChange={text => onChange({ platform: text })}
    />
    <Field
      label="链接（可不填）"
      placeholder="粘贴商品或店铺的网址"
      value={link}
      maxLength={MAX.link}
      onChange={text => onChange({ link: text })}
    />
  </Sheet>
)
