/** Which row of routing-law A a right belongs to, before the text says more (假冒专利, 技术秘密 …). */
import type { Subject } from '../../domain/routing/pack'
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
