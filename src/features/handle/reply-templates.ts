/** Beginnings of replies; each is a start to be completed, never sent as it stands. */
import type { DeskRole } from '../../../domain/access/roles'

/** Marks what a person still has to write; a reply that holds it is not sent. */
export const GAP = '（请写'

export type Template = { name: string; text: string }

export const REPLY_TEMPLATES: Record<DeskRole, readonly Template[]> = {
  bureau: [
    {
      name: '已到场检查',
      text: '已到现场检查，（请写查到什么）。已登记保存，正按程序报批是否立案，结果会在这里告诉您。',
    },
    {
      name: '需要辨认',
      text: '现场发现疑似侵权商品，需要您辨认真伪。请准备商标注册证和正品特征说明，我们会与您联系。',
    },
    {
      name: '决定不立案',
      text: '经核查，（请写查到什么）。依照规定不予立案，理由是（请写理由和依据）。您如有新的线索，可以再报。',
    },
  ],
  workstation: [
    { name: '行业意见', text: '从行业角度看，（请写意见）。与正品的区别主要在（请写特征）。供办案参考。' },
    { name: '可以调解', text: '双方如愿意，工作站可以组织调解。请告诉我们方便的时间，我们来联系对方。' },
    { name: '请补充', text: '为了出具意见，请补充：商标注册证、正品与疑似侵权商品的对比照片。' },
  ],
  section: [
    { name: '已受理', text: '已受理您的请求，承办人会与您联系。需要您准备（请写材料）。' },
    { name: '答复咨询', text: '您问的事，依据是（请写依据）。建议您（请写怎么做）。' },
    { name: '需要补充', text: '为了判断由谁负责，请补充：事情发生在哪个县区、哪个乡镇，对方的名称。' },
  ],
}
