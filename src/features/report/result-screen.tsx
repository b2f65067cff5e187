/** 已送达: who got it, why, what it is in law, what comes next. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayAndTime } from '../../lib/dates'
import { copy } from '../../lib/feedback'
import { replaceWith } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Path } from '../../ui/path/path'
import { pathPoints } from '../matter/matter-path'
import { MatterSlip } from '../matter/matter-slip'
import type { MatterView } from '../matter/matter-words'
import { ProofsCard } from '../matter/proofs-card'
import { RelatedCard } from '../matter/related-card'
import { SubscribeRow } from '../matter/subscribe-row'
import { WithMatter } from '../matter/with-matter'
import { ReasonsSheet } from '../reasons/reasons-sheet'
import { Screen } from '../shell/screen'
import { REPORT_WORDS } from './report-words'
import { ResultHead } from './result-head'
import { ResultWhy } from './result-why'
import './result-screen.scss'

/** 最晚 11 月 24 日（周二）17:30 前签收 */
const signBy = ({ deadlines }: MatterView) => {
  const sign = deadlines.find(one => one.limit === 'sign' && one.state !== 'done')
  return sign ? `最晚 ${dayAndTime(sign.dueAt, serverNow())} 前${sign.what}` : null
}

const Loaded = ({ matter }: { matter: MatterView }) => {
  const [why, setWhy] = useState(false)
  const asked = matter.kind === 'consultation'
  const ahead = pathPoints(matter.path, serverNow()).filter((point, at) => at === 0 || point.state !== 'done')
  const again = REPORT_WORDS[asked ? 'consultation' : 'lead'].again
  return (
    <Screen
      footer={
        <ActionBar
          second={
            <Button text={again} kind="secondary" onTap={() => replaceWith(asked ? 'ask' : 'report')} />
          }
          primary={<Button text="查看进展" onTap={() => replaceWith('matter', { id: matter.id })} />}
        />
      }
      over={
        <ReasonsSheet
          open={why}
          reasons={matter.reasons}
          packVersion={matter.packVersion}
          onClose={() => setWhy(false)}
        />
      }
    >
      <ResultHead matter={matter} onCopy={() => copy(matter.number)} />
      <MatterSlip matter={matter} signBy={signBy(matter)} />
      <RelatedCard related={matter.related} />
      {matter.guidance && (
        <Card title="您可以这样做" tone="sky">
          <View className="result__words">{matter.guidance}</View>
        </Card>
      )}
      <ResultWhy matter={matter} onAll={() => setWhy(true)} />
      {ahead.length > 1 && (
        <Card title="接下来">
          <Path points={ahead} />
        </Card>
      )}
      {matter.turn && <SubscribeRow />}
      <ProofsCard matter={matter} />
      <Card title="这份提交是什么">
        <View className="result__words result__words--quiet">{matter.law}</View>
      </Card>
    </Screen>
  )
}

export const ResultScreen = ({ id }: { id: string }) => (
  <WithMatter id={id}>{matter => <Loaded matter={matter} />}</WithMatter>
)
