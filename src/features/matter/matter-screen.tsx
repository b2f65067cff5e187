/** 事项: whose turn it is, what happened, what one can do, who has it and why. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from '../../lib/feedback'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Link } from '../../ui/link/link'
import { MarkedText } from '../../ui/marked-text/marked-text'
import { Sentence } from '../../ui/page/page'
import { Tap } from '../../ui/tap/tap'
import { EvidenceCard } from '../evidence-view/evidence-card'
import { marksOf } from '../reasons/marks'
import { ReasonsSheet } from '../reasons/reasons-sheet'
import { Screen } from '../shell/screen'
import { AddSheet } from './add-sheet'
import { CardUsed } from './card-used'
import { Details } from './details'
import { MatterBanner } from './matter-banner'
import { MatterBar, MoreSheet, type Open } from './matter-bar'
import { MatterHistory } from './matter-history'
import './matter-screen.scss'
import { MatterSlip } from './matter-slip'
import { kindAndRight, type MatterView } from './matter-words'
import { ProofsCard } from './proofs-card'
import { RateSheet } from './rate-sheet'
import { RatingCard } from './rating-card'
import { RelatedCard } from './related-card'
import { SealCard } from './seal-card'
import { SubscribeRow } from './subscribe-row'
import { WithMatter } from './with-matter'

type Sheets = { matter: MatterView; open: Open; onOpen: (what: Open) => void }

const OverMatter = ({ matter, open, onOpen }: Sheets) => {
  const close = () => onOpen(null)
  return (
    <>
      <ReasonsSheet
        open={open === 'why'}
        reasons={matter.reasons}
        packVersion={matter.packVersion}
        onClose={close}
      />
      <MoreSheet matter={matter} open={open === 'more'} onOpen={onOpen} />
      <AddSheet matter={matter} open={open === 'add' && matter.actions.includes('add')} onClose={close} />
      <RateSheet matter={matter} open={open === 'rate' && matter.actions.includes('rate')} onClose={close} />
    </>
  )
}

const Loaded = ({ matter }: { matter: MatterView }) => {
  const [open, setOpen] = useState<Open>(null)
  return (
    <Screen
      footer={<MatterBar matter={matter} onOpen={setOpen} />}
      over={<OverMatter matter={matter} open={open} onOpen={setOpen} />}
    >
      <View>
        <Sentence>{matter.title}</Sentence>
        <Tap className="matter__number" label={`复制编号 ${matter.number}`} onTap={() => copy(matter.number)}>
          <Text>
            {matter.number} · {kindAndRight(matter)}
          </Text>
          <Icon name="copy" size="s" />
        </Tap>
      </View>
      <MatterBanner matter={matter} />
      {matter.turn && <SubscribeRow />}
      {matter.guidance && (
        <Card title="您可以这样做" tone="sky">
          <View className="matter__words">{matter.guidance}</View>
        </Card>
      )}
      {matter.rating && <RatingCard rating={matter.rating} title="您的评价" />}
      <MatterHistory path={matter.path} evidence={matter.evidence} />
      <EvidenceCard matter={matter} />
      <Card title="您写的">
        <MarkedText text={matter.description} marks={marksOf(matter.facts)} />
        <View className="matter__details">
          <Details details={matter.details} />
        </View>
      </Card>
      {matter.card && <CardUsed card={matter.card} />}
      <Card title="为什么是他们" aside={<Link text="全部依据" onTap={() => setOpen('why')} />}>
        <View className="matter__words">{matter.why}</View>
        <View className="matter__law">{matter.law}</View>
      </Card>
      <MatterSlip matter={matter} />
      <RelatedCard related={matter.related} />
      <ProofsCard matter={matter} />
      <SealCard reporter={matter.reporter} />
    </Screen>
  )
}

export const MatterScreen = ({ id }: { id: string }) => (
  <WithMatter id={id}>{matter => <Loaded matter={matter} />}</WithMatter>
)
