/** Sends what was handed in without a network: first what is attached, then the submission, under the id it always had. */
import { asCallError } from '../../lib/call-error'
import { toast } from '../../lib/feedback'
import { type Attempt, type Outgoing, sendOutgoing, startOutgoing } from '../../lib/outgoing'
import { tokensOf } from '../evidence/attachment'
import { onUploaded, removeUploads, retryUpload, startUploads } from '../evidence/uploads'
import { draftIn } from './draft'
import { basketOfWaiting } from './form-basket'
import { submitInput } from './report-input'
import { submitReport } from './submit-report'

const attempt = async ({ id, kind, as, draft, consent }: Outgoing): Promise<Attempt> => {
  const basket = basketOfWaiting(id)
  const items = basket.items.get()
  const failed = items.filter(({ state }) => state === 'failed')
  const lost = failed.find(({ retryable }) => !retryable)
  if (lost) return { refused: `有 ${failed.length} 个附件没传上去：${lost.problem}` }
  for (const { key } of failed) retryUpload(basket, key)
  startUploads()
  if (items.some(({ state }) => state !== 'done')) return 'later'
  try {
    const input = submitInput(kind, draftIn(draft), consent, tokensOf(items))
    const matter = await submitReport(input, as)
    removeUploads(basket, basket.items.get())
    toast(`待送的已送出，编号 ${matter.number}`)
    return 'sent'
  } catch (error) {
    const { message, retryable, code } = asCallError(error)
    if (retryable || code === 'UNEXPECTED') return 'later'
    toast('有 1 件没送出去，在“我的事项”里')
    return { refused: message }
  }
}

/** Starts the queue; call once when the app starts. */
export const startWaiting = () => {
  onUploaded(() => void sendOutgoing())
  startOutgoing(attempt)
}
