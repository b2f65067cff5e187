/** 事项: whose turn it is, what happened, who has it and why. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Link } from '../../ui/link/link'
import { MarkedText } from '../../ui/marked-text/marked-text'
import { Sentence } from '../../ui/page/page'
import { marksOf } from '../reasons/marks'
import { ReasonsSheet } from '../reasons/reasons-sheet'
import { Screen } from '../shell/screen'
import { Details } from './details'
import { MatterBanner } from './matter-banner'
import { MatterHistory } from './matter-history'
import './matter-screen.scss'
import { MatterSlip } from './matter-slip'
import { kindAndRight, type MatterView } from './matter-words'
import { WithMatter } from './with-matter'

const Loaded = ({ matter }: { matter: MatterView }) => {
  const [why, setWhy] = useState(false)
  const readings = matter.reporter.readings
  return (
    <Screen
      over={
        <ReasonsSheet
          open={why}
          reasons={matter.reasons}
          packVersion={matter.packVersion}
          onClose={() => setWhy(false)}
        />
      }
    >
      <Sentence>{matter.title}</Sentence>
      <View className="matter__number">
        {matter.number} · {kindAndRight(matter)}
      </View>
      <MatterBanner matter={matter} />
      {matter.guidance && (
        <Card title="您可以这样做" tone="sky">
          <View className="matter__words">{matter.guidance}</View>
        </Card>
      )}
      <MatterHistory path={matter.path} />
      <Card title="为什么是他们" aside={<Link text="全部依据" onTap={() => setWhy(true)} />}>
        <View className="matter__words">{matter.why}</View>
        <View className="matter__law">{matter.law}</View>
      </Card>
      <MatterSlip matter={matter} />
      <Card title="您写的">
        <MarkedText text={matter.description} marks={marksOf(matter.facts)} />
        <Details details={matter.details} />
      </Card>
      <Card className="matter__sealed">
        <Icon name="lock" size="s" className="matter__seal" />
        <Text>您的身份信息已封存</Text>
        <Text className="matter__readings">
          {readings > 0 ? `被看过 ${readings} 次，都有记录` : '还没有人看过'}
        </Text>
      </Card>
    </Screen>
  )
}

export const MatterScreen = ({ id }: { id: string }) => (
  <WithMatter id={id}>{matter => <Loaded matter={matter} />}</WithMatter>
)
