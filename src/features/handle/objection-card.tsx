/** An objection that the section has not decided yet: who said what, and what holds meanwhile. */
import { View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import type { MatterView } from '../matter/matter-words'
import './object.scss'
import { objectName } from './object-words'

const MEANWHILE = {
  decides: '请核对后决定。定下来以前，它手上的任务和期限照旧。',
  holds: '市局决定以前仍由你局办理，期限照算。现在就作出办理结果，等于认可由你局办理。',
}

export const ObjectionCard = ({ matter }: { matter: MatterView }) => {
  const { objection, actions } = matter
  if (!objection) return null
  const decides = actions.includes('assign')
  return (
    <Card
      tone="amber"
      title={
        decides ? `提出异议：${objectName(objection.reason)}` : `已报市局：${objectName(objection.reason)}`
      }
      aside={moment(objection.at, serverNow())}
    >
      <View className="object__said">
        {decides && `${objection.by}：`}
        {objection.why}
      </View>
      <View className="object__meanwhile">{decides ? MEANWHILE.decides : MEANWHILE.holds}</View>
    </Card>
  )
}
