/** WeChat: pictures and videos from camera and album, documents from chats; kept in the mini-program's own folder. */
import Taro from '@tarojs/taro'
import type { Media } from '../../domain/evidence/evidence'
import type { ChosenFile, FileKind } from './files'
import { newId } from './new-id'
import { serverNow } from './server-clock'

/** The longest video that WeChat films, in seconds. */
const LONGEST_S = 60
/** Sound as chats carry it; everything else from a chat is a document unless WeChat says otherwise. */
const SOUND = /\.(mp3|m4a|aac|wav|amr|ogg)$/i

const extensionOf = (path: string) => /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0] ?? ''

/** The camera names nothing: 照片 11-23 0941-1.jpg. */
const nameOf = (word: string, path: string, index: number) => {
  const now = serverNow()
  return `${word} ${now.slice(5, 10)} ${now.slice(11, 16).replace(':', '')}-${index + 1}${extensionOf(path)}`
}

type CameraKind = Exclude<FileKind, 'file'>

const ASKED = { photo: 'image', video: 'video', media: 'mix' } as const satisfies Record<CameraKind, string>

/** Closing the album is WeChat's `fail` too: then nothing was chosen. Anything else, such as a right that was denied, throws. */
const chosenBy = <Picked>(
  open: (told: { success: (picked: { tempFiles: Picked[] }) => void; fail: (why: Why) => void }) => void,
) =>
  new Promise<Picked[]>((resolve, reject) => {
    open({
      success: ({ tempFiles }) => resolve(tempFiles),
      fail: ({ errMsg }) => (/cancel/.test(errMsg ?? '') ? resolve([]) : reject(new Error(errMsg))),
    })
  })
type Why = { errMsg?: string }

const fromCamera = async (kind: CameraKind, most: number): Promise<ChosenFile[]> => {
  const tempFiles = await chosenBy<Taro.chooseMedia.ChooseMedia>(told =>
    Taro.chooseMedia({
      count: most,
      mediaType: [ASKED[kind]],
      sourceType: ['camera', 'album'],
      // The hash is to be that of the picture as it was taken; WeChat would make it smaller.
      sizeType: ['original'],
      maxDuration: LONGEST_S,
      ...told,
    }),
  )
  return tempFiles.map(({ tempFilePath, size, thumbTempFilePath, fileType }, index) => {
    const isVideo = (fileType || ASKED[kind]) === 'video'
    return {
      ref: tempFilePath,
      name: nameOf(isVideo ? '视频' : '照片', tempFilePath, index),
      media: isVideo ? 'video' : 'photo',
      bytes: size,
      preview: isVideo ? thumbTempFilePath || null : tempFilePath,
    }
  })
}

const mediaOf = (type: string, name: string): Media => {
  if (type === 'image') return 'photo'
  if (type === 'video') return 'video'
  return SOUND.test(name) ? 'audio' : 'document'
}

const fromChat = async (most: number): Promise<ChosenFile[]> => {
  const tempFiles = await chosenBy<Taro.chooseMessageFile.ChooseFile>(told =>
    Taro.chooseMessageFile({ count: most, type: 'all', ...told }),
  )
  return tempFiles.map(({ path, name, size, type }) => {
    const media = mediaOf(String(type), name)
    return { ref: path, name, media, bytes: size, preview: media === 'photo' ? path : null }
  })
}

export const chooseFiles = (kind: FileKind, most: number) =>
  kind === 'file' ? fromChat(most) : fromCamera(kind, most)

export const keepFile = (ref: string, name: string) =>
  new Promise<{ ref: string; kept: boolean }>(resolve => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: ref,
      filePath: `${Taro.env.USER_DATA_PATH}/${newId()}${extensionOf(ref) || extensionOf(name)}`,
      success: ({ savedFilePath }) => resolve({ ref: savedFilePath, kept: true }),
      fail: () => resolve({ ref, kept: false }),
    })
  })

export const findFile = (ref: string, media: Media) =>
  new Promise<{ preview: string | null } | null>(resolve => {
    Taro.getFileSystemManager().access({
      path: ref,
      success: () => resolve({ preview: media === 'photo' ? ref : null }),
      fail: () => resolve(null),
    })
  })

export const readBase64 = (ref: string) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: ref,
      encoding: 'base64',
      success: ({ data }) =>
        typeof data === 'string' ? resolve(data) : reject(new Error('bytes where text was asked for')),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })

export const releaseFile = (ref: string) => {
  Taro.getFileSystemManager().unlink({ filePath: ref, success: () => {}, fail: () => {} })
}
