/** The reporter, sealed until somebody who must know opens it; each reading is recorded. */
import { Text, View } from '@tarojs/components'
import { callPhone } from '../../lib/phone'
import { Icon } from '../../ui/icon/icon'
import { Sealed } from '../../ui/sealed/sealed'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import type { MatterView } from '../matter/matter-words'
import { FailedLine } from '../shell/failed-line'
import { useReporter } from './use-reporter'

/** Whether the claim to speak for the enterprise is confirmed; known without opening the seal. */
const Confirmed = ({ confirmed }: { confirmed: boolean }) => (
  <Tag text={confirmed ? '已确认' : '待确认'} tone={confirmed ? 'tea' : 'amber'} />
)

export const Reporter = ({ matter }: { matter: MatterView }) => {
  const { who, writer, busy, error, open } = useReporter(matter)
  if (!who) {
    return (
      <>
        <Sealed what={writer} readings={matter.reporter.readings} busy={busy} onOpen={open}>
          <Confirmed confirmed={matter.reporter.confirmed} />
        </Sealed>
        <FailedLine error={error} />
      </>
    )
  }
  return (
    <View className="reporter">
      <View className="reporter__line">
        <Text className="reporter__name">{who.enterprise}</Text>
        <Confirmed confirmed={who.confirmed} />
      </View>
      {who.creditCode && <View className="reporter__line">{who.creditCode}</View>}
      <View className="reporter__line">
        <Text>{who.contact}</Text>
        <Tap
          className="reporter__call"
          label={`拨打${writer}电话 ${who.phone}`}
          onTap={() => callPhone(who.phone)}
        >
          <Icon name="phone" size="s" />
          <Text>{who.phone}</Text>
        </Tap>
        <Text>这是第 {who.readings} 次查看，已留记录</Text>
      </View>
    </View>
  )
}
