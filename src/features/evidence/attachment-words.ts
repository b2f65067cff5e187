/** How an attachment stands, in words: on its square, aloud, beside its name. */
import type { Media } from '../../../domain/evidence/evidence'
import type { FileKind } from '../../lib/files'
import type { IconName } from '../../ui/icon/icon'
import { type Attachment, sizeWords } from './attachment'

export const MEDIA_WORDS: Record<Media, string> = {
  photo: '照片',
  video: '视频',
  audio: '录音',
  document: '文件',
}

export const MEDIA_ICONS: Record<Media, IconName> = {
  photo: 'photo',
  video: 'video',
  audio: 'sound',
  document: 'document',
}

/** The squares that add: what each is called aloud, and in short where there are several. */
export const ADD: Record<FileKind, { label: string; icon: IconName; word: string }> = {
  photo: { label: '添加照片', icon: 'plus', word: '照片' },
  video: { label: '添加视频', icon: 'video', word: '视频' },
  media: { label: '添加照片或视频', icon: 'plus', word: '照片视频' },
  file: { label: '添加文件', icon: 'document', word: '文件' },
}

/** 64%, 排队, 核对; undefined once it is there or has failed. */
export const progressWords = ({ state, progress }: Attachment, online: boolean) => {
  if (state === 'waiting') return online ? '排队' : '等网络'
  if (state !== 'uploading') return undefined
  return progress < 1 ? `${Math.round(progress * 100)}%` : '核对'
}

/** 排队上传, 正在上传 64%, 已上传, 没传上去. */
const stateWords = (item: Attachment, online: boolean) => {
  const states: Record<Attachment['state'], string> = {
    waiting: online ? '排队上传' : '等网络，连上后自动上传',
    uploading: `正在上传 ${progressWords(item, online)}`,
    done: '已上传',
    failed: '没传上去',
  }
  return states[item.state]
}

/** Under its picture: how it stands, with the beginning of its hash once it is there. */
export const standingWords = (item: Attachment, online: boolean) => {
  const { state, sha256, problem } = item
  const more = state === 'done' ? `，校验码 ${sha256?.slice(0, 12)}…` : ''
  return (state === 'failed' && problem) || stateWords(item, online) + more
}

/** 门头.jpg，1.2 MB，正在上传 64%. */
export const aloud = (item: Attachment, online: boolean) => {
  const { name, bytes, exposes } = item
  return [name, sizeWords(bytes), stateWords(item, online), exposes ? '只给依法办理的局看' : '']
    .filter(Boolean)
    .join('，')
}
