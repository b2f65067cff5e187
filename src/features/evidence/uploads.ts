/** Uploads of all baskets: two at once, each with its own progress and its own end, whatever screen is open. */
import { choosesPerson } from '../../lib/account'
import { asCallError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { releaseFile } from '../../lib/files'
import { isOnline, whenBackOnline } from '../../lib/network'
import { uploadFile } from '../../lib/upload'
import type { Item } from './attachment'
import { allBaskets, type Basket, openBasket } from './basket'

type Run = { stop: () => void }

const MOST_AT_ONCE = 2
const running = new Map<string, Run>()

const listeners = new Set<() => void>()
/** Calls `hear` after each upload that arrived, for as long as the app lives. */
export const onUploaded = (hear: () => void) => {
  listeners.add(hear)
}

const again = { state: 'waiting', progress: 0, problem: null } as const

const stop = (key: string) => {
  const run = running.get(key)
  running.delete(key)
  run?.stop()
}

/** A sent file is kept only where it is still shown, or where another account may have to send it again. */
const letGo = ({ media, ref }: Item) => {
  if (media !== 'photo' && !choosesPerson) releaseFile(ref)
}

const carry = async (basket: Basket, item: Item) => {
  const { key, ref, name } = item
  const run: Run = { stop: () => {} }
  running.set(key, run)
  const tell = (part: Partial<Omit<Item, 'key'>>) => {
    if (running.get(key) === run) basket.change(key, part)
  }
  const send = async () => {
    const upload = uploadFile(ref, name, progress => tell({ progress }))
    run.stop = upload.stop
    const fileId = await upload.done
    tell({ fileId })
    return fileId
  }
  tell({ state: 'uploading', progress: 0, problem: null })
  try {
    const fileId = item.fileId ?? (await send())
    const { token, sha256, media, bytes } = await client.evidence.add({ id: key, fileId, name })
    tell({ state: 'done', token, sha256, media, bytes, progress: 1 })
    letGo(item)
    for (const hear of listeners) hear()
  } catch (error) {
    const { code, message, retryable } = asCallError(error)
    const problem = code === 'OFFLINE' ? '没传上去。请看看网络，再重试。' : message
    // What the server refused would be refused again: another try begins with the file.
    tell({ state: 'failed', problem, retryable, ...(retryable ? {} : { fileId: null }) })
  } finally {
    if (running.get(key) === run) running.delete(key)
    if (isOnline()) pump()
  }
}

/** Starts as many waiting uploads as may run; each that ends starts the next. */
const pump = () => {
  for (const basket of allBaskets()) {
    for (const item of basket.items.get()) {
      if (running.size >= MOST_AT_ONCE) return
      if (item.state === 'waiting' && item.kept !== null && !running.has(item.key)) void carry(basket, item)
    }
  }
}

/** The basket of a form; what was not sent when the app was closed goes on by itself. */
export const basketOf = (name: string) => openBasket(name, pump)

/** Sends what waits. */
export const startUploads = pump

export const retryUpload = (basket: Basket, key: string) => {
  basket.change(key, again)
  pump()
}

export const removeUploads = (basket: Basket, gone: readonly Item[]) => {
  for (const { key } of gone) stop(key)
  basket.drop(gone)
}

export const handOverUploads = (from: Basket, to: Basket) => {
  for (const { key } of from.items.get()) stop(key)
  from.handOver(to)
  pump()
}

/** What another account had uploaded is uploaded again: a token proves nothing for somebody else. */
export const claimUploads = (basket: Basket, owner: string | null) => {
  const others = basket.items.get().filter(item => item.owner !== owner)
  for (const { key, state } of others) {
    stop(key)
    basket.change(key, { owner, token: null, fileId: null, ...(state === 'failed' ? {} : again) })
  }
  if (others.length > 0) pump()
}

whenBackOnline(() => {
  for (const basket of allBaskets()) {
    for (const { key, state, retryable } of basket.items.get()) {
      if (state === 'failed' && retryable) basket.change(key, again)
    }
  }
  pump()
})
