/** What 提交 does: who hands in, what is still asked, what is not sent yet; then the submission. */
import { useRef } from 'react'
import { asCallError } from '../../lib/call-error'
import { confirm, toast } from '../../lib/feedback'
import { useOnline } from '../../lib/network'
import type { Attachments } from '../evidence/use-attachments'
import { useSession } from '../session/session'
import type { Draft } from './draft'

type Asked = 'gate' | 'ask'

type Parts = {
  draft: Draft
  consent: boolean
  attachments: Attachments
  /** The one question whose answer would decide, or null. */
  question: string | null
  submit: (submission: { draft: Draft; consent: boolean }) => void
  /** Opens what has to be answered first. */
  onAsk: (asked: Asked) => void
}

/** Whether to go on without what is not sent; true where everything is. Without a network what can be sent waits along. */
const goesOnWithout = ({ list, busy }: Attachments, online: boolean): Promise<boolean> | boolean => {
  if (online && busy > 0) {
    return confirm({
      title: `还有 ${busy} 个附件没传完`,
      content: '现在提交，没传完的这次带不上，以后可以在事项里补充。',
      yes: '先提交',
      no: '等传完',
    })
  }
  const failed = list.filter(({ state, retryable }) => state === 'failed' && (online || !retryable)).length
  if (failed === 0) return true
  return confirm({
    title: `有 ${failed} 个没传上去，先提交其他的？`,
    content: '没传上去的这次带不上，以后可以在事项里补充。',
    yes: '先提交',
    no: '再看看',
  })
}

export const useHandIn = ({ draft, consent, attachments, question, submit, onAsk }: Parts) => {
  const { known, find } = useSession()
  const online = useOnline()
  const running = useRef(false)

  /** @param answered whether the question may stay open */
  const handIn = async (answered: boolean) => {
    try {
      // Opened without a network, nobody could say who this is: it is found out when it is sent.
      if (known || online) {
        const identity = await find()
        if (identity?.role !== 'enterprise') return onAsk('gate')
      }
    } catch (error) {
      const { code, message } = asCallError(error)
      if (code !== 'OFFLINE') return toast(message)
    }
    if (question && !answered) return onAsk('ask')
    if (await goesOnWithout(attachments, online)) submit({ draft, consent })
  }

  /** A second tap while the first is still asking something is none. */
  return async (answered = false) => {
    if (running.current) return
    running.current = true
    try {
      await handIn(answered)
    } finally {
      running.current = false
    }
  }
}
