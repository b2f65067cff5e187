/** 经过 and 接下来: what happened, the latest first, and what is to come in its order. */
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { Path } from '../../ui/path/path'
import { pathPoints } from './matter-path'
import type { MatterView } from './matter-words'

type Props = Pick<MatterView, 'path'> & Partial<Pick<MatterView, 'evidence'>>

export const MatterHistory = ({ path, evidence }: Props) => {
  const points = pathPoints(path, serverNow(), evidence)
  const past = points.filter(point => point.state !== 'todo').reverse()
  const ahead = points.filter(point => point.state === 'todo')
  return (
    <>
      <Card title="经过">
        <Path points={past} />
      </Card>
      {ahead.length > 0 && (
        <Card title="接下来">
          <Path points={ahead} />
        </Card>
      )}
    </>
  )
}
