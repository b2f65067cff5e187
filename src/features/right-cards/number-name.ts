/** What the number of a right is called. */
import type { Right } from '../../../domain/routing/report'

const NUMBERS: Partial<Record<Right, string>> = {
  trademark: '商标注册号',
  'patent-invention': '专利号',
  'patent-utility-model': '专利号',
  'patent-design': '专利号',
  'geographical-indication': '地理标志编号或注册号',
  copyright: '作品登记号',
  'plant-variety': '品种权号',
  'layout-design': '布图设计登记号',
}

/** 证书号 where it is none of these, or nobody has chosen yet. */
export const numberName = (right: Right | null) => (right && NUMBERS[right]) ?? '证书号'
