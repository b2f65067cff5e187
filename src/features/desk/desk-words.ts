/** What the desk says about itself, in the words of whose desk it is. */
import type { Queue } from '../../../domain/matter/states'
import type { Outputs } from '../../lib/client'
import { QUEUE_WORDS } from '../../lib/words'
import type { Part } from '../session/session'
import type { Filter } from './desk-filters'
import type { DeskRow } from './use-desk'

type Counts = Outputs['desk']['counts']

/** What waits is signed for by a bureau, accepted by a workstation; the section decides as well as signs. */
const toDo = (part: Part) => (part === 'section' ? '处理' : part === 'workstation' ? '接受' : '签收')

/** What has to be done before the day is over, what is late among it; else what lies here at all. */
export const situation = ({ waiting, working, overdue, today }: Counts, part: Part) => {
  const due = overdue + today
  if (overdue > 0 && today === 0) return `${overdue} 件已超期，请先办`
  if (due > 0) return `今天要办 ${due} 件${overdue > 0 ? `，${overdue} 件已超期` : ''}`
  if (waiting > 0) return `${waiting} 件等您${toDo(part)}`
  if (working > 0) return `手上 ${working} 件在办，今天没有到期的`
  return '都办完了'
}

export const queueWords = (queue: Queue, part: Part) =>
  queue === 'waiting' ? `待${toDo(part)}` : QUEUE_WORDS[queue]

type Empty = { title: string; text: string }

const EMPTY_FILTER: Record<Exclude<Filter, 'all'>, Empty> = {
  mine: { title: '没有您承办的', text: '签收或接手以后，就记在您名下' },
  open: { title: '都有人承办', text: '同事离岗后交回的，会出现在这里' },
  today: { title: '今天没有到期的', text: '点“全部”看后面的' },
  overdue: { title: '没有超期的', text: '点“全部”看在办的' },
}

export const emptyWords = (queue: Queue, filter: Filter, part: Part): Empty => {
  if (filter === 'mine' && queue === 'answered')
    return { title: '还没有您答复过的', text: '点“全部”看同事的' }
  if (filter !== 'all') return EMPTY_FILTER[filter]
  const station = part === 'workstation'
  if (queue === 'waiting')
    return { title: `没有待${toDo(part)}的`, text: '新派来的会出现在这里，期限近的排在前面' }
  if (queue === 'working')
    return { title: '没有办理中的', text: station ? '接受以后在这里写意见' : '签收以后在这里办理、答复' }
  return {
    title: '还没有答复过的',
    text: station ? '意见送出以后在这里查得到' : '答复以后在这里查得到',
  }
}

/** Why a person has to say whose it is. */
export const triageWords = ({ disputed }: Pick<DeskRow, 'disputed'>) =>
  disputed ? '有异议 · 请您定' : '规则定不了 · 请您定'

/** Signed for just now: it stays where it was, until the desk is asked again. */
export const isSigned = ({ action, handler }: DeskRow, queue: Queue) =>
  queue === 'waiting' && action !== 'sign' && handler?.you === true

/** What happens at the deadline, where the button beside it does not say it. */
const dueWords = ({ due, dueAt, action, triage }: DeskRow, queue: Queue) => {
  return triage || queue === 'answered' || action === 'sign' || !dueAt ? null : due
}

/** A question has no evidence to miss. */
const evidenceWords = ({ kind, evidence }: DeskRow) => {
  if (evidence > 0) return `证据 ${evidence} 件`
  return kind === 'consultation' ? null : '没有证据'
}

/** Among one's own lies what a colleague on leave holds, and one stands in for. */
const handlerWords = ({ handler }: DeskRow, filter: Filter) => {
  if (!handler) return null
  if (handler.you) return '承办 我'
  return filter === 'mine' ? `代${handler.name}办理` : `承办 ${handler.name}`
}

/** Whose word it is matters before signing; later only where nobody vouched for it yet. */
const claimWords = ({ confirmed }: DeskRow, queue: Queue) => {
  if (!confirmed) return '身份待确认'
  return queue === 'waiting' ? '企业已确认' : null
}

/** What is worth knowing before opening, piece by piece: what falls due, trade, who reports, evidence, who has it. */
export const aboutWords = (row: DeskRow, queue: Queue, filter: Filter, part: Part): string[] => {
  return [
    isSigned(row, queue) && (part === 'workstation' ? '已接受' : '已签收'),
    dueWords(row, queue),
    row.industry,
    claimWords(row, queue),
    evidenceWords(row),
    handlerWords(row, filter),
  ].filter((piece): piece is string => Boolean(piece))
}
