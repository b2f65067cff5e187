/** The plain sentences of an answer: heading, why them, what it is in law. */
import type { LegalKind } from '../answer'
import type { Verdict } from '../decide/verdict'
import type { Channel } from '../report'

const LAW: Record<LegalKind, string> = {
  lead: '您提交的是举报线索，不是正式受理凭证；正式举报登记在全国 12315 平台，承办局会一并登记。',
  request: '您提交的是处理请求，承办机关审查材料后决定是否受理；这里的提交不等于已经受理。',
  consultation: '您提交的是咨询，答复供参考，不是行政决定，也不启动调查。',
  complaint: '这是消费争议的投诉，由全国 12315 平台受理，这里没有提交。',
  'not-ip': '这不是知识产权事项，这里没有提交。',
}

const AT: Partial<Record<Channel, string>> = {
  shop: '门店',
  factory: '工厂',
  market: '市场',
  warehouse: '仓库',
  'online-platform': '网店',
  'live-stream': '直播间',
  'own-website': '网上',
  advertisement: '广告',
  exhibition: '展会',
}

export const lawOf = (kind: LegalKind): string => LAW[kind]

/** 固始县陈淋子镇门店：注册商标侵权 */
export const titleOf = (verdict: Verdict, channel: Channel | null): string => {
  const about =
    verdict.subject?.label ??
    (verdict.kind === 'not-ip' || verdict.kind === 'complaint' ? '非知识产权事项' : '知识产权事项')
  if (verdict.kind === 'consultation') return `咨询：${about}`
  const at = channel ? (AT[channel] ?? '') : ''
  const where = `${verdict.place ?? ''}${at}`
  return where ? `${where}：${about}` : about
}

/** Why this body, in one paragraph for the enterprise. */
export const whyOf = (verdict: Verdict): string => {
  const { responsible, subject, place } = verdict
  const about = subject?.label ?? '这件事'
  const also =
    verdict.informed.length > 0
      ? `同时告知${verdict.informed.map(one => `${one.name}（${one.why}）`).join('、')}。`
      : ''
  const name = responsible.branch ? `${responsible.name}（${responsible.branch}）` : responsible.name
  if (verdict.kind === 'consultation' && responsible.kind !== 'triage')
    return `您问的是${about}，由${name}答复。${also}`
  switch (responsible.kind) {
    case 'bureau':
      return `您反映的是${about}，由发生地的县级局管；发生在${place ?? '本县区'}，所以由${name}办理。${also}`
    case 'section':
      return `您反映的是${about}，依法由市局办理，所以由${name}负责。${also}`
    case 'referral':
      return `${verdict.kind === 'complaint' || verdict.kind === 'not-ip' ? '这件事' : about}由${name}管，我们告诉您怎么找他们。${also}`
    case 'outside':
      return `该管的地方是${place ?? '外地'}，不在本市，请找${name}。${also}`
    default:
      return `现有材料还不能定由谁办理，先到${name}，由人来定。${verdict.ask ? `请回答：${verdict.ask}` : ''}`
  }
}
