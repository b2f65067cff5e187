/** Who has a matter, in plain words. */
import { Slip, type SlipPart } from '../../ui/slip/slip'
import type { MatterView } from './matter-words'

type Responsible = MatterView['slip']['responsible']

const WHAT: Record<Responsible['kind'], string> = {
  bureau: '主办 · 依法负责',
  section: '主办 · 依法由市局负责',
  triage: '先到市局 · 由人定归谁管',
  referral: '依法由其他机关负责',
  outside: '依法由外地机关负责',
}

/** Whoever asks has nobody handle anything: they are answered. */
const WHAT_ASKED: Record<Responsible['kind'], string> = {
  bureau: '答复 · 负责解答',
  section: '答复 · 由市局负责解答',
  triage: '先到市局 · 由人定由谁答复',
  referral: '由其他机关解答',
  outside: '由外地机关解答',
}

const about = ({ branch, phone }: Responsible, signBy: string | null) =>
  [branch, signBy, phone && `电话 ${phone}`].filter(Boolean).join(' · ') || undefined

type Props = { matter: Pick<MatterView, 'kind' | 'slip'>; signBy?: string | null }

export const MatterSlip = ({ matter, signBy = null }: Props) => {
  const { responsible, workstation, noWorkstation, informed } = matter.slip
  const asked = matter.kind === 'consultation'
  const parts: SlipPart[] = [
    {
      what: (asked ? WHAT_ASKED : WHAT)[responsible.kind],
      name: responsible.name,
      tag: responsible.level ?? undefined,
      text: about(responsible, signBy),
    },
  ]
  if (workstation) {
    parts.push({
      what: '协办 · 懂行业',
      name: workstation.name,
      text: asked ? '可以从行业角度给出意见' : '可以出具行业意见、组织调解',
    })
  } else if (noWorkstation) {
    parts.push({ what: '协办', name: '没有工作站协助', text: noWorkstation })
  }
  return <Slip parts={parts} informed={informed} />
}
