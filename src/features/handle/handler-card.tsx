/** 承办: who has it and how to take it over, and its number at the 12315 platform. */
import { dayOnly } from '../../lib/dates'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Row } from '../../ui/row/row'
import type { MatterView } from '../matter/matter-words'
import { useSession } from '../session/session'
import { moreOfMatter, useMore } from './use-more'

const whoHas = ({ handler }: MatterView) => {
  if (!handler) return { value: '现在没有人承办' }
  const value = handler.you ? `${handler.name}（我）` : handler.name
  const until = handler.awayUntil && dayOnly(handler.awayUntil, serverNow())
  return { value, note: until ? `请假到 ${until}，B 角代办` : undefined }
}

export const HandlerCard = ({ matter }: { matter: MatterView }) => {
  const { part } = useSession()
  const target = moreOfMatter(matter, part)
  const [take] = useMore(target)
  if (!matter.handler && !target.mayTake && !target.hasSheet) return null
  return (
    <Card className="handle-matter__acts">
      {(matter.handler || target.mayTake) && (
        <Row
          name="承办人"
          {...whoHas(matter)}
          end={target.mayTake && take ? <Link text="接手" onTap={take.run} /> : undefined}
        />
      )}
      {target.hasSheet && (
        <Row
          name="12315"
          value={matter.registered ? `已登记 ${matter.registered.number}` : '交接到全国 12315 平台'}
          label={matter.registered ? `12315 登记编号 ${matter.registered.number}` : '交接到 12315'}
          onTap={() => go('sheet', { id: matter.id })}
        />
      )}
    </Card>
  )
}
