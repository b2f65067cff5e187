/** What stays in the hand: the receipt, and the number of the national platform. */
import { View } from '@tarojs/components'
import { copy } from '../../lib/feedback'
import { go } from '../../lib/routes'
import { Card } from '../../ui/card/card'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import type { MatterView } from './matter-words'
import './proofs-card.scss'

type Line = { icon: IconName; name: string; about: string; end: IconName; label: string; onTap: () => void }

const Proof = ({ icon, name, about, end, label, onTap }: Line) => (
  <Tap className="proof" label={label} onTap={onTap}>
    <Icon name={icon} className="proof__icon" />
    <View className="proof__words">
      <View className="proof__name">{name}</View>
      <View className="proof__about">{about}</View>
    </View>
    <Icon name={end} size="s" className="proof__end" />
  </Tap>
)

type Props = { matter: Pick<MatterView, 'id' | 'receipt' | 'registered'> }

export const ProofsCard = ({ matter: { id, receipt, registered } }: Props) => {
  if (!receipt && !registered) return null
  return (
    <Card className="proofs">
      {receipt && (
        <Proof
          icon="certificate"
          name="存证回执"
          about="证明什么时候收到了什么，任何人都能校验"
          end="chevron"
          label="存证回执"
          onTap={() => go('receipt', { id })}
        />
      )}
      {registered && (
        <Proof
          icon="document"
          name="12315 平台登记编号"
          about={registered.number}
          end="copy"
          label={`复制 12315 平台登记编号 ${registered.number}`}
          onTap={() => copy(registered.number)}
        />
      )}
    </Card>
  )
}
