/** Words that would let the other side guess who wrote: pointed out, never forbidden. */
import { Text, View } from '@tarojs/components'
import { betrayals } from '../../../domain/evidence/betray'
import { Tap } from '../../ui/tap/tap'
import { useSession } from '../session/session'
import './story-card.scss'

type Props = { text: string; consent: boolean; onEdit: () => void }

export const BetrayNote = ({ text, consent, onEdit }: Props) => {
  const { identity } = useSession()
  const mine = identity?.role === 'enterprise' ? { enterprise: identity.orgName, contact: identity.name } : {}
  const found = betrayals(text, mine)
  if (found.length === 0) return null
  const readers = consent ? '工作站能看到内容' : '办理时要跟对方核实内容'
  return (
    <Tap className="story__betray" label="这几处会让对方猜到是您，去修改" onTap={onEdit}>
      <Text className="story__betray-title">
        这{found.length > 1 ? '几' : ''}处会让对方猜到是您，{readers}，确定要留着吗？
      </Text>
      {found.map(({ words, why }) => (
        <View key={words}>
          “{words}” <Text className="story__betray-why">{why}</Text>
        </View>
      ))}
    </Tap>
  )
}
