/** The matter itself: the text with its marks, the sealed reporter, the reasons, the path, the clocks. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { MarkedText } from '../../ui/marked-text/marked-text'
import { Path } from '../../ui/path/path'
import { pathPoints } from '../matter/matter-path'
import { MatterSlip } from '../matter/matter-slip'
import type { MatterView } from '../matter/matter-words'
import { marksOf } from '../reasons/marks'
import { reasonPoints } from '../reasons/reason-points'
import { deadlinePoints } from './deadline-points'
import './handle-matter.scss'
import { Reporter } from './reporter'

export const HandleMatter = ({ matter, children }: { matter: MatterView; children: ReactNode }) => {
  const now = serverNow()
  return (
    <>
      <Card>
        <MarkedText text={matter.description} marks={marksOf(matter.facts)} />
        <View className="handle-matter__reporter">
          <Reporter matter={matter} />
        </View>
      </Card>
      {children}
      <Card title="派到这里的理由" aside={`规则版 ${matter.packVersion}`}>
        <Path points={reasonPoints(matter.reasons)} light />
      </Card>
      <MatterSlip slip={matter.slip} />
      {matter.deadlines.length > 0 && (
        <Card title="期限">
          <Path points={deadlinePoints(matter.deadlines, now)} />
        </Card>
      )}
      <Card title="经过">
        <Path points={pathPoints(matter.path, now)} />
      </Card>
    </>
  )
}
