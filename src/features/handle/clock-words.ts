/** What is asked when a clock is stopped or prolonged; beginnings of reasons, to be completed. */
import type { PauseReason } from '../../../domain/matter/states'
import { GAP, type Template } from './reply-templates'

/** 程序规定 18 says which times do not count; waiting for the enterprise's papers does. */
export const PAUSE_RULE =
  '检测、检验、检疫、鉴定和权利人辨认、鉴别的时间不计入核查期限；等企业补材料，照常计时（程序规定 18）。'

export const PAUSE_CHOICES: readonly (Template & { reason: PauseReason })[] = [
  {
    reason: 'identification',
    name: '权利人辨认',
    text: `已把${GAP}实物或者照片）交权利人辨认，请其在${GAP}日期）前书面答复。`,
  },
  {
    reason: 'appraisal',
    name: '鉴定',
    text: `已把${GAP}送鉴的物品）送${GAP}鉴定机构）鉴定，预计${GAP}日期）前有结果。`,
  },
  {
    reason: 'testing',
    name: '检测检验',
    text: `已抽样${GAP}件数和品名）送${GAP}检验机构）检测，预计${GAP}日期）前有结果。`,
  },
]

export const EXTEND_RULE = '只能延长一次，由本单位负责人在时限届满前批准。批准后企业会看到新的日期。'

export const EXTEND_TEMPLATES: readonly Template[] = [
  { name: '多处场所', text: `涉及${GAP}几处）经营场所，需要逐一核查。` },
  { name: '等协查', text: `已向${GAP}单位）请求协查，结果还没有回来。` },
  { name: '案情复杂', text: `${GAP}复杂在哪里），原来的时限内核查不完。` },
]

/** What the record calls a clock that stands still, in a word. */
export const STANDS_STILL = '暂停中'
