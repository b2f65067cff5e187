/** What a submission is in law, and what it is not. */
import type { LegalKind } from '../answer'

const LAW: Record<LegalKind, string> = {
  lead: '您提交的是举报线索，不是正式受理凭证；正式举报登记在全国 12315 平台，承办局会一并登记。',
  request: '您提交的是处理请求，承办机关审查材料后决定是否受理；这里的提交不等于已经受理。',
  consultation: '您提交的是咨询，答复供参考，不是行政决定，也不启动调查。',
  complaint: '这是消费争议的投诉，由全国 12315 平台受理，这里没有提交。',
  'not-ip': '这不是知识产权事项，这里没有提交。',
}

/** One or two plain sentences for the receipt. */
export const lawOf = (kind: LegalKind): string => LAW[kind]
