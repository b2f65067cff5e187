/** Where a form's attachments lie: while it is written, and while it waits for the network. */
import { basketOf, handOverUploads, removeUploads } from '../evidence/uploads'
import type { FormKind } from './report-words'

/** Name of the basket of a form that is being written. */
export const formBasketName = (kind: FormKind) => kind

export const basketOfForm = (kind: FormKind) => basketOf(formBasketName(kind))
export const basketOfWaiting = (id: string) => basketOf(`outgoing:${id}`)

/** The attachments of a form wait with it and are sent when that is possible; what never can be stays behind. */
export const letWait = (kind: FormKind, id: string) => {
  const form = basketOfForm(kind)
  const hopeless = form.items.get().filter(({ state, retryable }) => state === 'failed' && !retryable)
  removeUploads(form, hopeless)
  handOverUploads(form, basketOfWaiting(id))
}

/** The attachments of what waited come back into the form. */
export const takeBack = (id: string, kind: FormKind) =>
  handOverUploads(basketOfWaiting(id), basketOfForm(kind))
