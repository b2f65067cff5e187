/** 期限: what the law requires and what the service promises, never in one list. */
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { Path } from '../../ui/path/path'
import type { MatterView } from '../matter/matter-words'
import { deadlinePoints } from './deadline-points'

const CARDS = [
  { nature: 'statutory', title: '法定期限', aside: '依法必须做到' },
  { nature: 'norm', title: '服务规范的期限', aside: '不是法定期限' },
] as const

export const DeadlineCards = ({ matter }: { matter: MatterView }) => (
  <>
    {CARDS.map(({ nature, title, aside }) => {
      const deadlines = matter.deadlines.filter(deadline => deadline.nature === nature)
      if (deadlines.length === 0) return null
      return (
        <Card key={nature} title={title} aside={aside}>
          <Path points={deadlinePoints(deadlines, matter.paused !== null, serverNow())} />
        </Card>
      )
    })}
  </>
)
