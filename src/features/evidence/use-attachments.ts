/** The attachments of a form: choosing, uploading one by one, retrying one by one, and what to hand in. */
import { useEffect, useMemo } from 'react'
import { coachItem } from '../../../domain/evidence/coach'
import { MAX_EVIDENCE } from '../../../domain/evidence/evidence'
import { ensureAccount } from '../../lib/account'
import { signedInAs, useSignedInAs } from '../../lib/account-store'
import { toast } from '../../lib/feedback'
import { chooseFiles, type FileKind } from '../../lib/files'
import { isOnline } from '../../lib/network'
import { requestPrivacy } from '../../lib/privacy'
import { type Attachment, tokensOf } from './attachment'
import { basketOf, claimUploads, removeUploads, retryUpload, startUploads } from './uploads'

export type Attachments = {
  list: readonly Attachment[]
  /** How many may still be added. */
  room: number
  /** Lets the person choose, and starts sending; `shows` is the coach's item that they answer. */
  add(kind: FileKind, shows?: string | null): Promise<void>
  retry(key: string): void
  remove(key: string): void
  change(key: string, part: Partial<Pick<Attachment, 'exposes' | 'shows'>>): void
  /** How many are not sent yet. */
  busy: number
  /** How many were not sent and will not be by themselves. */
  failed: number
  /** Some that are not sent would be lost if the app were closed. */
  fleeting: boolean
  /** What the submission takes along: the finished ones. */
  tokens(): { token: string; exposes: boolean; shows?: string }[]
  /** Forgets everything, after it was handed in or thrown away. */
  clear(): void
}

/**
 * @param storageKey names the basket: the same name on another screen is the same attachments
 * @param options `max`: how many there may be, 20 unless told
 */
export const useAttachments = (storageKey: string, options: { max?: number } = {}): Attachments => {
  const { max = MAX_EVIDENCE } = options
  const basket = useMemo(() => basketOf(storageKey), [storageKey])
  const items = basket.items.use()
  const person = useSignedInAs()
  useEffect(() => claimUploads(basket, person), [basket, person])
  const room = Math.max(0, max - items.length)

  const add = async (kind: FileKind, shows: string | null = null) => {
    if (room === 0) return toast(`最多 ${max} 个，先删掉不要紧的`)
    if (!(await requestPrivacy())) return toast('没有同意使用照片和文件，只打字也一样能提交')
    const files = await chooseFiles(kind, room).catch(() => null)
    if (!files) return toast('打不开相机或相册，请看看微信的权限')
    if (files.length === 0) return
    ensureAccount()
    if (files.length > room) toast(`最多 ${max} 个，多出来的没有加`)
    const exposes = ({ media }: { media: Attachment['media'] }) =>
      media === 'document' || (shows !== null && coachItem(shows)?.exposes === true)
    await basket.put(files.slice(0, room), { owner: signedInAs(), shows, exposes })
    if (isOnline()) startUploads()
  }

  return {
    list: items,
    room,
    add,
    retry: key => retryUpload(basket, key),
    remove: key =>
      removeUploads(
        basket,
        items.filter(item => item.key === key),
      ),
    change: basket.change,
    busy: items.filter(({ state }) => state === 'waiting' || state === 'uploading').length,
    failed: items.filter(({ state }) => state === 'failed').length,
    fleeting: items.some(
      ({ state, kept }) => kept === false && (state === 'waiting' || state === 'uploading'),
    ),
    tokens: () => tokensOf(basket.items.get()),
    clear: () => removeUploads(basket, basket.items.get()),
  }
}
