/** 更多: what can be done with a matter beside its main actions; a desk's row and the handling screen offer the same. */
import type { LegalKind } from '../../../domain/routing/answer'
import { confirm, copy } from '../../lib/feedback'
import { go } from '../../lib/routes'
import type { MatterView } from '../matter/matter-words'
import type { Part } from '../session/session'
import { useTake } from './use-act'

export type MoreTarget = {
  id: string
  number: string
  version: number
  handler: { name: string; you: boolean } | null
  mayTake: boolean
  hasSheet: boolean
  /** Number at the 12315 platform, where one is known. */
  registered: string | null
}

export type MoreItem = {
  text: string
  /** For the narrow buttons under a swipe. */
  short: string
  note?: string
  run: () => void
}

/** A consultation is no report, and an adviser registers none. */
export const hasSheet = (kind: LegalKind, part: Part) =>
  (part === 'bureau' || part === 'section') && (kind === 'lead' || kind === 'request')

export const moreOfMatter = (matter: MatterView, part: Part): MoreTarget => ({
  id: matter.id,
  number: matter.number,
  version: matter.version,
  handler: matter.handler,
  // What waits is signed for, not taken over: that says the same and starts the clock.
  mayTake: matter.actions.includes('take') && !matter.actions.includes('sign'),
  // Who decides whose it is registers nothing.
  hasSheet: matter.actions.length > 0 && !matter.actions.includes('assign') && hasSheet(matter.kind, part),
  registered: matter.registered?.number ?? null,
})

export const useMore = ({ id, number, version, handler, mayTake, ...target }: MoreTarget): MoreItem[] => {
  const take = useTake()
  const askToTake = async () => {
    const yes =
      !handler ||
      (await confirm({
        title: '接手这一件？',
        content: `现在由${handler.name}承办。接手后由您办理，经过里会记下。`,
        yes: '接手',
      }))
    if (yes) take.mutate({ matter: id, version })
  }
  const items: (MoreItem | false)[] = [
    mayTake && {
      text: '接手',
      short: '接手',
      note: handler ? `现在由${handler.name}承办` : '现在没有人承办',
      run: () => void askToTake(),
    },
    target.hasSheet && {
      text: '12315 交接单',
      short: '交接单',
      note: target.registered ? `已登记 ${target.registered}` : '照着登记到全国 12315 平台',
      run: () => go('sheet', { id }),
    },
    { text: '复制编号', short: '复制编号', note: number, run: () => copy(number) },
  ]
  return items.filter(item => item !== false)
}
