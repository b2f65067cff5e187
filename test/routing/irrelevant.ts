/** Sentences that people add and that say nothing of who, what and where: greetings, promises, dates, their own doings. */

/** About anything at all. */
export const ASIDES = [
  '您好。',
  '领导您好，麻烦您看一下。',
  '尊敬的市场监督管理局领导：',
  '我是第一次用这个小程序。',
  '打扰了，谢谢。',
  '辛苦各位了。',
  '请尽快核实。',
  '希望早点有结果。',
  '我们愿意配合调查。',
  '需要材料的话可以联系我们。',
  '照片和小票都留着。',
  '随时可以提供原件。',
  '我们有营业执照和相关证书。',
  '这件事拖了快两个月了。',
  '是2026年11月20日的事。',
  '当时是早上九点多。',
  '天气不好，没有多待。',
  '我们心里很着急。',
  '员工也很难过。',
  '老客户问起来我们都不好解释。',
  '今年的生意受了很大影响。',
  '损失还在统计。',
  '以上情况属实。',
  '如有不实愿意承担责任。',
  '我们做这一行已经十几年了。',
  '一直守法经营。',
  '公司有五十多名员工。',
  '去年纳税一百二十万元。',
  '产品质量一直很好。',
  '我姓刘，是负责跑市场的。',
  '手机号在登记的资料里。',
  '等您的电话。',
  '感谢你们为企业着想。',
  '祝工作顺利。',
  '相信你们会公正处理。',
  '这是我们第一次反映这件事。',
  '我不太会写，请见谅。',
  '字打得慢，写得不好。',
  '以后我们会经常来巡查。',
] as const

/** What only whoever reports says; with a question beside it, it would be a lead. */
export const OF_A_LEAD = [
  '上周三下午发现的。',
  '请为举报人保密。',
  '不希望对方知道是我们说的。',
  '希望替我保密，不要让他知道。',
] as const

/** About the reporter's own place or customers: never where it happens. For leads alone: a question goes by the own seat, and a consumer has none. */
export const OWN_PLACES = [
  '我们公司在罗山县。',
  '我们厂在商城县，做了二十年。',
  '我家住在平桥区。',
  '我们的客户大多在郑州。',
  '产品主要卖到武汉和上海。',
  '买家是北京的老顾客。',
  '我们是浉河区的企业。',
] as const
