/** The matter itself: the text with its marks and the evidence, the right, the sealed reporter, the reasons, the path. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { MarkedText } from '../../ui/marked-text/marked-text'
import { Path } from '../../ui/path/path'
import { Evidence } from '../evidence-view/evidence-card'
import { CardUsed } from '../matter/card-used'
import { MatterHistory } from '../matter/matter-history'
import { MatterSlip } from '../matter/matter-slip'
import type { MatterView } from '../matter/matter-words'
import { RatingCard } from '../matter/rating-card'
import { marksOf } from '../reasons/marks'
import { reasonPoints } from '../reasons/reason-points'
import { versionWords } from '../reasons/version-words'
import { ReplayLink } from '../rules/replay-link'
import { DeadlineCards } from './deadline-cards'
import { HandleDetails } from './handle-details'
import './handle-matter.scss'
import { HandlerCard } from './handler-card'
import { Reporter } from './reporter'
import type { ObjectTo } from './use-object'

/** A body that is only informed learns that there is a matter and why, not its words. */
const Informed = ({ matter }: { matter: MatterView }) => (
  <>
    <Card title="只是告知，不用办理">
      <View className="handle-matter__why">{matter.why}</View>
      <View className="handle-matter__note">
        {matter.kind === 'consultation' ? '咨询' : '线索'}
        内容只有办理的单位能看；需要参与时，请与主办单位联系。
      </View>
    </Card>
    <MatterSlip matter={matter} />
  </>
)

type Props = { matter: MatterView; object: ObjectTo; children: ReactNode }

export const HandleMatter = ({ matter, object, children }: Props) => {
  if (matter.description === '') return <Informed matter={matter} />
  return (
    <>
      <Card>
        <MarkedText text={matter.description} marks={marksOf(matter.facts)} />
        <View className="handle-matter__evidence">
          <Evidence matter={matter} />
        </View>
        <HandleDetails matter={matter} />
        <View className="handle-matter__reporter">
          <Reporter matter={matter} />
        </View>
      </Card>
      {children}
      {matter.card && <CardUsed card={matter.card} staff />}
      {matter.rating && <RatingCard rating={matter.rating} title="企业的评价" />}
      <HandlerCard matter={matter} />
      <Card title="派到这里的理由" aside={`按${versionWords(matter.packVersion)}`}>
        <Path points={reasonPoints(matter.reasons)} light />
        {object.chips}
        <ReplayLink matter={matter.id} />
      </Card>
      <MatterSlip matter={matter} />
      <DeadlineCards matter={matter} />
      <MatterHistory path={matter.path} evidence={matter.evidence} />
    </>
  )
}
