/** Which row of routing-law A a right belongs to before the text says more, and which right a row speaks of. */
import type { RightName, Subject } from '../../domain/routing/pack'
import type { Right } from '../../domain/routing/report'

export const rightSubjects: Record<Right, Subject> = {
  trademark: 'trademark',
  'patent-invention': 'patent-dispute',
  'patent-utility-model': 'patent-dispute',
  'patent-design': 'patent-dispute',
  'geographical-indication': 'gi',
  'trade-secret': 'trade-secret-unclear',
  copyright: 'copyright',
  'plant-variety': 'plant-variety',
  'layout-design': 'layout-design',
  'special-sign': 'special-sign',
  'unfair-competition': 'confusion',
}

/** The right itself, as people call it; never the act. */
export const rightLabels: Record<RightName, string> = {
  trademark: '注册商标',
  patent: '专利',
  'patent-invention': '发明专利',
  'patent-utility-model': '实用新型专利',
  'patent-design': '外观设计专利',
  'geographical-indication': '地理标志',
  'trade-secret': '商业秘密',
  copyright: '著作权',
  'plant-variety': '植物新品种',
  'layout-design': '集成电路布图设计',
  'special-sign': '特殊标志',
  'unfair-competition': '公平竞争',
}

/** Null where the row says nothing of a right (overseas, border, unclear). */
export const subjectRights: Record<Subject, RightName | null> = {
  trademark: 'trademark',
  'false-registered-mark': 'trademark',
  'patent-dispute': 'patent',
  'patent-false-marking': 'patent',
  gi: 'geographical-indication',
  confusion: 'unfair-competition',
  'trade-secret-technical': 'trade-secret',
  'trade-secret-business': 'trade-secret',
  'trade-secret-unclear': 'trade-secret',
  'special-sign': 'special-sign',
  copyright: 'copyright',
  'plant-variety': 'plant-variety',
  'layout-design': 'layout-design',
  border: null,
  overseas: null,
  'infringement-unclear': null,
}
