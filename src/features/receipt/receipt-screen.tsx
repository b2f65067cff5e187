/** 存证回执: one page to show or to print: what was received, when, and by what anyone can check it. */
import { View } from '@tarojs/components'
import { checkLink } from '../../lib/check-link'
import { go } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Qr } from '../../ui/qr/qr'
import { Row } from '../../ui/row/row'
import type { MatterView } from '../matter/matter-words'
import { kindAndRight } from '../matter/matter-words'
import { WithMatter } from '../matter/with-matter'
import { Screen } from '../shell/screen'
import { CopyHash, Hash } from './hash'
import { ReceiptFiles } from './receipt-files'
import './receipt-screen.scss'
import { exactMoment, filesOf } from './receipt-words'

/** A body that is only informed, and matters from before there were receipts. */
const NoReceipt = () => (
  <Screen>
    <Empty title="这里没有存证回执" text="回执给提交的企业和办理的单位看；没有它，事项照样办理。" />
  </Screen>
)

const Loaded = ({ matter, receipt }: { matter: MatterView; receipt: string }) => {
  const { first, later } = filesOf(matter)
  const link = checkLink(receipt)
  return (
    <Screen
      footer={<ActionBar primary={<Button text="去校验文件" kind="secondary" onTap={() => go('check')} />} />}
    >
      <Sentence over="知保通 · 存证回执">已收到，并留下了凭据</Sentence>
      <Card>
        <Row name="编号" value={matter.number} />
        <Row name="事项" value={kindAndRight(matter)} />
        <Row name="收到时间" value={exactMoment(matter.receivedAt)} note="服务器时间，北京时间" />
        <Row
          name="附件"
          value={first.length + later.length > 0 ? `${first.length + later.length} 个，见下面` : '没有'}
          note={matter.evidenceWithheld > 0 ? `另有 ${matter.evidenceWithheld} 个只给办理的局看` : undefined}
        />
      </Card>
      <Card title="回执校验码" aside={<CopyHash sha256={receipt} of="回执" />}>
        <Hash sha256={receipt} />
        <View className="receipt__qr">
          <Qr text={link} label="校验这份回执的二维码" />
          <View className="receipt__scan">
            {link === receipt
              ? '扫出来是回执校验码，粘贴到“校验文件”里，任何人都能查'
              : '扫一扫，任何人都能查这份回执在不在案'}
          </View>
        </View>
      </Card>
      <ReceiptFiles title="提交时的文件" files={first} />
      <ReceiptFiles title="后来补充的文件" files={later} />
      <Card title="它证明什么">
        <View className="receipt__words">
          证明这些文件和您写的内容，在这个时间已经在我们手上，之后没有变过：改动一个字，校验码就对不上。
        </View>
        <View className="receipt__words">不证明内容真实，也不代表已经立案。</View>
        <View className="receipt__how">
          校验码都是
          SHA-256。回执校验码由编号、收到时间、您写的内容和提交时各文件的校验码一起算出；后来补充的文件各有各的时间和校验码。
        </View>
      </Card>
    </Screen>
  )
}

export const ReceiptScreen = ({ id }: { id: string }) => (
  <WithMatter id={id}>
    {matter => (matter.receipt ? <Loaded matter={matter} receipt={matter.receipt} /> : <NoReceipt />)}
  </WithMatter>
)
