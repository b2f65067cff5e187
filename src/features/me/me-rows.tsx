/** What one can do here besides matters: of one's role first, then what everybody can. */
import { View } from '@tarojs/components'
import { go, type PageName } from '../../lib/routes'
import { Card } from '../../ui/card/card'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Row } from '../../ui/row/row'
import { Tag } from '../../ui/tag/tag'
import { useClaimCount } from '../claims/use-claims'
import type { Part } from '../session/session'
import './me-screen.scss'

type Way = { icon: IconName; name: string; page: PageName }

const CLAIMS: Way = { icon: 'badge', name: '企业身份确认', page: 'claims' }
const AWAY: Way = { icon: 'calendar', name: '请假与 B 角', page: 'away' }

const OF_ROLE: Record<Part, readonly Way[]> = {
  visitor: [],
  enterprise: [
    { icon: 'certificate', name: '权利卡', page: 'cards' },
    { icon: 'people', name: '联系人与交接', page: 'contacts' },
  ],
  bureau: [CLAIMS, AWAY],
  workstation: [CLAIMS, AWAY],
  section: [
    { icon: 'pen', name: '规则维护', page: 'rules' },
    { icon: 'list', name: '派错的规则', page: 'lessons' },
    AWAY,
  ],
  partner: [],
  admin: [{ icon: 'people', name: '人员与邀请', page: 'people' }],
}

const OF_ALL: readonly Way[] = [
  { icon: 'building', name: '登记企业', page: 'register' },
  { icon: 'ticket', name: '使用邀请码', page: 'invitation' },
  { icon: 'search', name: '办事机构与工作站名录', page: 'directory' },
  { icon: 'shield', name: '校验文件', page: 'check' },
]

const Ways = ({ ways, waiting }: { ways: readonly Way[]; waiting?: string | null }) => (
  <Card>
    <View className="me__rows">
      {ways.map(({ icon, name, page }) => (
        <Row
          key={page}
          lead={<Icon name={icon} />}
          name={name}
          end={page === 'claims' && waiting && <Tag text={`${waiting} 家等您`} tone="amber" />}
          onTap={() => go(page)}
        />
      ))}
    </View>
  </Card>
)

export const MeRows = ({ part }: { part: Part }) => {
  const waiting = useClaimCount()
  return (
    <>
      {OF_ROLE[part].length > 0 && <Ways ways={OF_ROLE[part]} waiting={waiting} />}
      <Ways ways={OF_ALL} />
    </>
  )
}
