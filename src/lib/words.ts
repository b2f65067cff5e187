/** What the codes of the domain are called on screens. */
import type { Role } from '../../domain/access/roles'
import type { Queue, Topic } from '../../domain/matter/states'
import type { Fact, LegalKind } from '../../domain/routing/answer'
import type { Right } from '../../domain/routing/report'

export const KIND_WORDS: Record<LegalKind, string> = {
  lead: '侵权线索',
  request: '处理请求',
  consultation: '维权咨询',
  complaint: '消费投诉',
  'not-ip': '其他事项',
}

/** Who wrote, as staff call them: whoever asks has reported nobody. */
export const writerWords = (kind: LegalKind) => (kind === 'consultation' ? '咨询人' : '举报人')

export const ROLE_WORDS: Record<Role, string> = {
  enterprise: '企业',
  workstation: '协会工作站',
  bureau: '县区局',
  section: '市局科室',
  partner: '协同部门',
  admin: '管理员',
}

export const QUEUE_WORDS: Record<Queue, string> = { waiting: '待签收', working: '办理中', answered: '已答复' }

export const TOPIC_WORDS: Record<Topic, string> = {
  policy: '政策咨询',
  right: '权利确认',
  dispute: '纠纷处理',
  overseas: '海外维权',
  exhibition: '展会维权',
}

export const FACT_WORDS: Record<Fact['fact'], string> = {
  place: '地点',
  'other-place': '另一地点',
  right: '权利',
  conduct: '行为',
  channel: '渠道',
  trade: '行业',
  suspect: '对方',
  platform: '平台',
}

export const RIGHT_WORDS: Record<Right, string> = {
  trademark: '注册商标',
  'patent-invention': '发明专利',
  'patent-utility-model': '实用新型专利',
  'patent-design': '外观设计专利',
  'geographical-indication': '地理标志',
  'trade-secret': '商业秘密',
  copyright: '著作权',
  'plant-variety': '植物新品种',
  'layout-design': '集成电路布图设计',
  'special-sign': '奥林匹克标志等特殊标志',
  'unfair-competition': '名称、包装、宣传等不正当竞争',
}
