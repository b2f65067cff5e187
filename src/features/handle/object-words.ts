/** Why a matter is not one's own: three ways, what each means, and beginnings of the sentence why. */
import type { ObjectionReason } from '../../../domain/matter/states'
import { GAP, type Template } from './reply-templates'

/** What objecting means: for a bureau, and for the section, which decides itself. */
export const OBJECT_MEANS = {
  bureau: {
    rule: '交市局决定由谁办理（程序规定 13、14、16）。定下来以前仍由你局办理，期限照算；不能自行转给别的局。',
    asked: '市局会看到理由，企业只看到市局在核对由谁办理。定下来以前仍由你局办理，期限照算。',
    send: '报市局决定',
    yes: '报市局',
  },
  section: {
    rule: '退回分拨，重新定由谁办理。定下来以前任务还在科室，期限照算。',
    asked: '企业只看到市局在核对由谁办理。定下来以前任务还在科室，期限照算。',
    send: '退回分拨',
    yes: '退回',
  },
} as const

type Choice = { reason: ObjectionReason; name: string; note: string; templates: readonly Template[] }

export const OBJECT_CHOICES: readonly Choice[] = [
  {
    reason: 'not-ours',
    name: '不归我们管',
    note: '依法归别的部门，或者要由市局办',
    templates: [
      { name: '别的部门管', text: `这件事归${GAP}部门）管，依据是${GAP}依据）。` },
      { name: '要市局办', text: `依法由市局办理，理由是${GAP}理由和依据）。` },
    ],
  },
  {
    reason: 'wrong-place',
    name: '地点不对',
    note: '事情不在我们这里，归别的县区',
    templates: [
      { name: '现场核实', text: `到现场核实，经营场所在${GAP}县区和乡镇），不在我县区。` },
      { name: '登记在别处', text: `营业执照登记和实际经营地都在${GAP}县区和乡镇）。` },
    ],
  },
  {
    reason: 'wrong-right',
    name: '权利不对',
    note: '权利认错了，所以派错了单位',
    templates: [
      { name: '是另一种权利', text: `核对后涉及的是${GAP}权利），依法由${GAP}单位）办理。` },
      { name: '权利人说错了', text: `权利人确认没有${GAP}权利），这件实际是${GAP}什么行为）。` },
    ],
  },
]

export const objectName = (reason: ObjectionReason): string =>
  OBJECT_CHOICES.find(choice => choice.reason === reason)?.name ?? ''
