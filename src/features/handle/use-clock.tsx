/** 更多: what can be done with the clock of a matter now, and the sheets in which it is done. */
import { type ReactNode, useState } from 'react'
import { confirm } from '../../lib/feedback'
import type { MatterView } from '../matter/matter-words'
import { type Identity, useSession } from '../session/session'
import { AskLeadSheet, ExtendSheet } from './extend-sheet'
import { PauseSheet } from './pause-sheet'
import { useResume } from './use-act'
import type { MoreItem } from './use-more'

type Sheet = 'pause' | 'extend' | 'ask'

const SHEETS: Record<Sheet, (props: { matter: MatterView; onClose: () => void }) => ReactNode> = {
  pause: PauseSheet,
  extend: ExtendSheet,
  ask: AskLeadSheet,
}

/** A clock that could be prolonged, if the person in charge approved: stopped or stoppable, and not prolonged yet. */
const mayBeExtended = ({ actions, path }: MatterView, identity: Identity | null) =>
  !identity?.lead &&
  (actions.includes('pause') || actions.includes('resume')) &&
  path.every(({ kind }) => kind !== 'extend')

const runsOn = (left: number) =>
  left > 0
    ? `今天不算，从明天起接着算，还剩 ${left} 个工作日。企业会看到新的日期。`
    : '时限的最后一天已经用上：继续后当天到期，已经下班的，下一个工作日到期。'

/** Lets the clock run on, asked first. */
export const useAskToResume = ({ id, version, turn }: MatterView) => {
  const resume = useResume()
  const ask = async () => {
    const content = runsOn(turn?.leftWorkingDays ?? 0)
    const yes = await confirm({ title: '继续计时？', content, yes: '继续计时' })
    if (yes) resume.mutate({ matter: id, version })
  }
  return { ask: () => void ask(), busy: resume.isPending, error: resume.error }
}

export const useClock = (matter: MatterView) => {
  const { identity } = useSession()
  const [open, setOpen] = useState<Sheet | null>(null)
  const resume = useAskToResume(matter)
  const { actions } = matter
  const items: (MoreItem | false)[] = [
    actions.includes('pause') && {
      text: '暂停计时',
      short: '暂停',
      note: '送检、鉴定或者等权利人辨认时',
      run: () => setOpen('pause'),
    },
    actions.includes('resume') && {
      text: '继续计时',
      short: '继续',
      note: '结果到了，当天点',
      run: resume.ask,
    },
    actions.includes('extend') && {
      text: '延长时限',
      short: '延长',
      note: '只能一次，由您批准',
      run: () => setOpen('extend'),
    },
    mayBeExtended(matter, identity) && {
      text: '延长时限',
      short: '延长',
      note: '只能一次，要由负责人批准',
      run: () => setOpen('ask'),
    },
  ]
  const Open = open && SHEETS[open]
  return {
    items: items.filter(item => item !== false),
    sheet: Open && <Open matter={matter} onClose={() => setOpen(null)} />,
  }
}
