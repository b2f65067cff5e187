/** WeChat: the file goes to the cloud's storage through wx.cloud, with progress. */
import Taro from '@tarojs/taro'
import type { Upload } from './upload'
import { fileGone, notSent, storedName } from './upload-name'

const FOLDER = 'uploads'
const PER_CENT = 100

/** WeChat says it in words only. */
const isGone = (words: string) => /no such file|file not (found|exist)|not exist/i.test(words)

export const uploadFile = (ref: string, name: string, onProgress: (share: number) => void): Upload => {
  let stop = () => {}
  const done = new Promise<string>((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: `${FOLDER}/${storedName(name)}`,
      filePath: ref,
      success: ({ fileID }) => resolve(fileID),
      fail: ({ errMsg }) => reject(isGone(errMsg) ? fileGone() : notSent()),
    })
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress / PER_CENT))
    stop = () => task?.abort?.()
  })
  return { done, stop: () => stop() }
}
