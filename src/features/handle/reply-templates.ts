/** Beginnings of replies; each is a start to be completed, never sent as it stands. */
import type { DeskRole } from '../../../domain/access/roles'
import type { LegalKind } from '../../../domain/routing/answer'

/** Marks what a person still has to write; a reply that holds it is not sent. */
export const GAP = '（请写'

export type Template = {
  name: string
  text: string
  /** It tells the outcome, which ends the clock. */
  outcome?: true
}

const REPORT = {
  checked: {
    name: '已到场检查',
    text: '已到现场检查，（请写查到什么）。已登记保存，正按程序报批是否立案，结果会在这里告诉您。',
  },
  progress: {
    name: '转告进展',
    text: '现在办到（请写办到哪一步），接下来（请写要做什么），预计（请写时间）前告诉您。',
  },
  supplement: {
    name: '补充材料',
    text: '为了核查，请补充：（请写材料，例如权属证明、购买凭证、正品与疑似侵权商品的对比照片）。在本事项里就能补充，我们会看到。',
  },
  identify: {
    name: '需要辨认',
    text: '现场发现疑似侵权商品，需要您辨认真伪。请准备商标注册证和正品特征说明，我们会与您联系。',
  },
  filed: {
    name: '决定立案',
    text: '经核查，（请写查到什么）。已决定立案调查，办理结果会依法告知。',
    outcome: true,
  },
  unfiled: {
    name: '决定不立案',
    text: '经核查，（请写查到什么）。依照规定不予立案，理由是（请写理由和依据）。您如有新的线索，可以再报。',
    outcome: true,
  },
} satisfies Record<string, Template>

const REQUEST: readonly Template[] = [
  { name: '已受理', text: '已受理您的请求，承办人会与您联系。需要您准备（请写材料）。' },
  {
    name: '补正材料',
    text: '您提交的材料还需要补正：（请写缺什么）。请在（请写期限）前补正，在本事项里就能补充。',
  },
  REPORT.progress,
  {
    name: '不予受理',
    text: '经审查，您的请求不予受理，理由是（请写理由和依据）。',
    outcome: true,
  },
]

const CONSULTATION: readonly Template[] = [
  { name: '答复咨询', text: '您问的事，依据是（请写依据）。建议您（请写怎么做）。', outcome: true },
  { name: '请再说明', text: '为了答得准，请再说明：（请写要问的）。在本事项里就能补充，我们会看到。' },
  { name: '转告进展', text: '您问的事正在（请写在做什么），预计（请写时间）前答复您。' },
]

const STATION: readonly Template[] = [
  { name: '行业意见', text: '从行业角度看，（请写意见）。与正品的区别主要在（请写特征）。供办案参考。' },
  { name: '可以调解', text: '双方如愿意，工作站可以组织调解。请告诉我们方便的时间，我们来联系对方。' },
  { name: '请补充', text: '为了出具意见，请补充：商标注册证、正品与疑似侵权商品的对比照片。' },
]

const LEAD: readonly Template[] = [
  REPORT.checked,
  REPORT.progress,
  REPORT.supplement,
  REPORT.identify,
  REPORT.filed,
  REPORT.unfiled,
]

/** What an office writes most often about such a matter. */
export const replyTemplates = (role: DeskRole, kind: LegalKind): readonly Template[] => {
  if (role === 'workstation') return STATION
  if (kind === 'consultation') return CONSULTATION
  return kind === 'request' ? REQUEST : LEAD
}
