/** What the desk says about itself, in the words of whose desk it is. */
import type { Queue } from '../../../domain/matter/states'
import type { Outputs } from '../../lib/client'
import { QUEUE_WORDS } from '../../lib/words'
import type { Part } from '../session/session'
import type { DeskRow } from './use-desk'

type Counts = Outputs['desk']['counts']

/** What waits is signed for by a bureau, accepted by a workstation; the section decides as well as signs. */
const toDo = (part: Part) => (part === 'section' ? '处理' : part === 'workstation' ? '接受' : '签收')

export const situation = ({ waiting, working, overdue }: Counts, part: Part) => {
  if (overdue > 0) return `${overdue} 件已超期，请先办`
  if (waiting > 0) return `${waiting} 件等您${toDo(part)}`
  if (working > 0) return `手上 ${working} 件在办`
  return '都办完了'
}

export const queueWords = (queue: Queue, part: Part) =>
  queue === 'waiting' ? `待${toDo(part)}` : QUEUE_WORDS[queue]

export const emptyWords = (queue: Queue, part: Part): { title: string; text: string } => {
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

/** What falls due, in the words of the button beside it. */
export const dueWhat = ({ triage, action, due }: DeskRow, part: Part) => {
  if (triage) return '分拨'
  return part === 'workstation' && action === 'sign' ? '接受协助' : due
}
