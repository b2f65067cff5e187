/** What is under way, and whose turn it is. */
import { View } from '@tarojs/components'
import { go, goTab } from '../../lib/routes'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Row } from '../../ui/row/row'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { MatterRow } from '../matter/matter-row'
import { countWords, isUnderWay } from '../matter/matter-words'
import { useMatters } from '../matter/use-matters'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import './under-way.scss'

const SHOWN = 3

export const UnderWay = () => {
  const { part } = useSession()
  const { data, error, isFetching, hasNextPage, refetch } = useMatters()
  if (part !== 'enterprise') {
    return (
      <Card title="登记企业后，进展都在这里">
        <View className="under-way__text">谁签收了、谁在办、几号前答复，一件一件看得到。</View>
        <View className="under-way__way">
          <Row name="登记企业" onTap={() => go('register')} />
        </View>
      </Card>
    )
  }
  if (!data) {
    if (error) return <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />
    return <Skeleton cards={1} />
  }
  const rows = data.pages.flatMap(page => page.rows)
  const underWay = rows.filter(isUnderWay)
  const shown = (underWay.length > 0 ? underWay : rows).slice(0, SHOWN)
  if (rows.length === 0) {
    return (
      <Card title="还没有在办的事项">
        <View className="under-way__text">看到仿冒，或想问怎么办，从上面两个入口开始。</View>
      </Card>
    )
  }
  return (
    <Card
      title={underWay.length > 0 ? `正在办理 ${countWords(underWay.length, hasNextPage)}` : '最近办完的'}
      aside={<Link text="全部" label="全部事项" quiet onward onTap={() => goTab('mine')} />}
    >
      {shown.map(row => (
        <View key={row.id} className="under-way__row">
          <MatterRow row={row} />
        </View>
      ))}
    </Card>
  )
}
