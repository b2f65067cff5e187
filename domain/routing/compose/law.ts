/** What a submission is in law, and what it is not. */
import type { LegalKind } from '../answer'
import type { Verdict } from '../decide/verdict'

const LAW: Record<LegalKind, string> = {
  lead: '您提交的是举报线索，不是正式受理凭证；正式举报要登记在全国 12315 平台，需要时由承办局办理登记。',
  request: '您提交的是处理请求，承办机关审查材料后决定是否受理；这里的提交不等于已经受理。',
  consultation: '您提交的是咨询，答复供参考，不是行政决定，也不启动调查。',
  complaint: '这是消费争议的投诉，由全国 12315 平台受理，这里不受理。',
  'not-ip': '这不是知识产权事项，这里不受理。',
}

const NOT_OURS = '这件事不由本市市场监督管理部门受理，不作为举报或者请求登记；这里只记下您问过、该找谁。'

const OVERSEAS = '您提交的是海外维权求助，市局给您指引和联系；境外的诉讼、申诉仍要由您自己或者委托律师去办。'

/** One or two plain sentences for the receipt. */
export const lawOf = ({ kind, responsible, subject }: Verdict): string => {
  if (kind !== 'lead' && kind !== 'request') return LAW[kind]
  if (responsible.kind === 'outside' || responsible.kind === 'referral') return NOT_OURS
  return subject?.subject === 'overseas' ? OVERSEAS : LAW[kind]
}
