/** What the desk says about itself. */
import type { Action, Queue } from '../../../domain/matter/states'
import type { Outputs } from '../../lib/client'
import type { Part } from '../session/session'

type Counts = Outputs['desk']['counts']

/** The section decides as well as signs, so it is not told 签收. */
export const situation = ({ waiting, working, overdue }: Counts, part: Part) => {
  if (overdue > 0) return `${overdue} 件已超期，请先办`
  if (waiting > 0) return `${waiting} 件等您${part === 'section' ? '处理' : '签收'}`
  if (working > 0) return `手上 ${working} 件在办`
  return '都办完了'
}

export const EMPTY_WORDS: Record<Queue, { title: string; text: string }> = {
  waiting: { title: '没有待签收的', text: '新派来的会出现在这里，期限近的排在前面' },
  working: { title: '没有办理中的', text: '签收以后在这里办理、答复' },
  answered: { title: '还没有答复过的', text: '答复以后在这里查得到' },
}

export const ACTION_WORDS: Record<Action, string> = { sign: '签收', reply: '答复', assign: '分拨', tell: '告知进展' }
