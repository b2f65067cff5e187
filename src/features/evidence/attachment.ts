/** An attachment (附件) on its way: what the form shows of it, and what the phone keeps of it. */
import { MAX_EVIDENCE_BYTES, MEDIA, type Media } from '../../../domain/evidence/evidence'
import { isFlag, isRecord, isText } from '../../lib/storage'

export type Attachment = {
  /** Made on the phone; a repeated upload is the same evidence. */
  key: string
  name: string
  media: Media
  bytes: number
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  /** Share that has been sent, 0 to 1. */
  progress: number
  /** Why it was not sent, in one sentence; null unless it failed. */
  problem: string | null
  /** Whether trying again can help. */
  retryable: boolean
  /** The server's proof of it; null until it is done. */
  token: string | null
  /** Lower-case hex; null until it is done. */
  sha256: string | null
  /** A picture of it that this phone can show. */
  preview: string | null
  /** It would betray the reporter: only the responsible body sees it. */
  exposes: boolean
  /** Item of the evidence coach that it answers. */
  shows: string | null
}

/** What the phone keeps beside what is shown. */
export type Item = Attachment & {
  /** How the platform finds the file. */
  ref: string
  /** Whether the file outlives the app; null while it is being put away, and not to be sent yet. */
  kept: boolean | null
  /** Where the storage has it, once it was sent. */
  fileId: string | null
  /** Whose upload it is: a token proves nothing for another account. */
  owner: string | null
}

const MB = 1024 * 1024
const KB = 1024

/** 320 KB, 2.4 MB, 63 MB. */
export const sizeWords = (bytes: number) => {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} KB`
  const size = bytes / MB
  return size < 10 ? `${size.toFixed(1)} MB` : `${Math.ceil(size)} MB`
}

/** What is wrong with a file before it is sent, in one sentence; null where nothing is. */
export const unfit = (bytes: number) => {
  if (bytes <= MAX_EVIDENCE_BYTES) return null
  const most = MAX_EVIDENCE_BYTES / MB
  return `文件 ${Math.ceil(bytes / MB)} MB，超过 ${most} MB。请截取关键部分再传，其他材料都在。`
}

/** What a submission takes along: the finished ones, each with its proof. */
export const tokensOf = (list: readonly Attachment[]) =>
  list.flatMap(({ token, exposes, shows }) =>
    token ? [{ token, exposes, ...(shows ? { shows } : {}) }] : [],
  )

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

const isItem = (value: unknown): value is Item =>
  isRecord(value) &&
  [value.key, value.name, value.ref].every(isText) &&
  MEDIA.some(one => one === value.media) &&
  typeof value.bytes === 'number' &&
  ['waiting', 'done', 'failed'].some(one => one === value.state) &&
  [value.exposes, value.retryable].every(isFlag) &&
  (value.kept === null || isFlag(value.kept)) &&
  [value.problem, value.token, value.sha256, value.shows, value.fileId, value.owner].every(isTextOrNull)

export const isItems = (value: unknown): value is Item[] => Array.isArray(value) && value.every(isItem)

/** As it is stored: pictures are found again, and what was on its way starts again. */
export const stored = (item: Item): Item => ({
  ...item,
  state: item.state === 'uploading' ? 'waiting' : item.state,
  progress: item.state === 'done' ? 1 : 0,
  preview: null,
})
