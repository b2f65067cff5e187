/** 隐私与账号: the guide, the consent and how to take it back, and the way out altogether. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { day } from '../../lib/dates'
import { confirm, toast } from '../../lib/feedback'
import { callPhone } from '../../lib/phone'
import { openOfficialGuide } from '../../lib/privacy'
import { GUIDE_DATE, usePrivacyConsent, withdrawConsent } from '../../lib/privacy-store'
import { serverNow } from '../../lib/server-clock'
import { Card } from '../../ui/card/card'
import { Aside, Sentence } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { useOrganisations } from '../directory/use-directory'
import { useSession } from '../session/session'
import { Screen } from '../shell/screen'
import { CloseSheet } from './close-sheet'
import { GUIDE } from './guide'
import { Lines } from './lines'
import './privacy.scss'

export const PrivacyScreen = () => {
  const { identities } = useSession()
  const consent = usePrivacyConsent()
  const section = useOrganisations('section').data?.organisations[0]
  const [closing, setClosing] = useState(false)
  const now = serverNow()
  const withdraw = async () => {
    const yes = await confirm({
      title: '撤回同意？',
      content: '已经提交的不受影响。以后登记、传附件或提交时，会重新问您。',
      yes: '撤回',
    })
    if (!yes) return
    withdrawConsent()
    toast('已撤回同意')
  }
  return (
    <Screen over={<CloseSheet open={closing} onClose={() => setClosing(false)} />}>
      <Sentence over={`隐私说明，${day(GUIDE_DATE, now)}起用`}>
        {'只取用得上的，\n用在您看得见的地方'}
      </Sentence>
      {GUIDE.map(({ title, lines }) => (
        <Card key={title} title={title}>
          <Lines lines={lines} />
        </Card>
      ))}
      <Card title="有疑问找谁">
        <View className="privacy__note">
          由本小程序的运营单位负责。对个人信息有疑问、要求或投诉，找
          {section ? `${section.name}。` : '名录里的市局科室。'}
        </View>
        <View className="privacy__rows">
          {section?.phone && (
            <Row
              name="打电话"
              value={section.phone}
              onTap={() => section.phone && callPhone(section.phone)}
            />
          )}
          {section?.address && <Row name="地址" value={section.address} />}
          {openOfficialGuide && <Row name="微信里的《用户隐私保护指引》" onTap={openOfficialGuide} />}
        </View>
      </Card>
      <Card title="您的同意和账号">
        <View className="privacy__rows">
          {consent ? (
            <Row
              name="撤回同意"
              note={`${day(consent.at, now)}在这部手机上同意`}
              onTap={() => void withdraw()}
            />
          ) : (
            <Row name="还没有同意" note="登记、传附件或提交时才会问" />
          )}
          {identities.length > 0 && <Row name="注销账号" onTap={() => setClosing(true)} />}
        </View>
      </Card>
      <Aside>在微信里给过的权限（位置、相册），在右上角“…”的“设置”里关。</Aside>
    </Screen>
  )
}
