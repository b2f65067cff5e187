/** Until when a right lasts: a day, or without an end; and what can be done where the end is near. */
import { Picker, View } from '@tarojs/components'
import { serverNow } from '../../lib/server-clock'
import { Row } from '../../ui/row/row'
import { Switch } from '../../ui/switch/switch'
import { Tag } from '../../ui/tag/tag'
import type { CardDraft } from './card-input'
import { endWords, RENEWAL_BASIS, renewalHint, standingWords } from './standing-words'

type Props = {
  draft: CardDraft
  wrong?: string
  onChange: (part: Partial<Omit<CardDraft, 'id' | 'version'>>) => void
}

const nothing = () => {}

export const ExpiryFields = ({ draft: { right, expiresOn, forever }, wrong, onChange }: Props) => {
  const now = serverNow()
  const hint = forever ? null : renewalHint(right, expiresOn, now)
  const standing = expiresOn && standingWords(expiresOn, now)
  return (
    <View className="card-form__expiry">
      <Switch on={forever} label="长期有效" onChange={on => onChange({ forever: on })}>
        长期有效，没有到期日
      </Switch>
      {!forever && (
        <Picker
          mode="date"
          value={expiresOn ?? now.slice(0, 10)}
          onChange={event => onChange({ expiresOn: event.detail.value })}
        >
          <Row
            name="到期日"
            value={expiresOn ? endWords(expiresOn) : undefined}
            note={expiresOn ? undefined : '点这里选'}
            label={expiresOn ? `到期日：${endWords(expiresOn)}` : '到期日：还没选'}
            onTap={nothing}
          />
        </Picker>
      )}
      {!forever && standing && standing.tone !== 'tea' && (
        <View className="card-form__standing">
          <Tag text={standing.text} tone={standing.tone} />
          {standing.tone === 'seal' && '过期的权利不能用来报告'}
        </View>
      )}
      {hint && (
        <View className="card-form__renewal">
          {hint} <Tag text={RENEWAL_BASIS} />
        </View>
      )}
      {wrong && <View className="card-form__wrong">{wrong}</View>}
    </View>
  )
}
