/** WeChat: the file goes to the cloud's storage through wx.cloud, with progress. */
import Taro from '@tarojs/taro'
import type { Upload } from './upload'
import { fileGone, notSent, storedName } from './upload-name'

const FOLDER = 'uploads'
const PER_CENT = 100
const RANDOM_BYTES = 16

/** WeChat says it in words only. */
const isGone = (words: string) => /no such file|file not (found|exist)|not exist/i.test(words)

/** From WeChat's own random source: knowing the address is all it takes to read the file in (decision 10). */
const unguessable = (): Promise<string> =>
  new Promise((resolve, reject) => {
    void Taro.getRandomValues({
      length: RANDOM_BYTES,
      success: ({ randomValues }) =>
        resolve([...new Uint8Array(randomValues)].map(byte => byte.toString(16).padStart(2, '0')).join('')),
      fail: () => reject(notSent()),
    })
  })

export const uploadFile = (ref: string, name: string, onProgress: (share: number) => void): Upload => {
  let stop = () => {}
  let stopped = false
  const send = (address: string) =>
    new Promise<string>((resolve, reject) => {
      if (stopped) return reject(notSent())
      const task = Taro.cloud.uploadFile({
        cloudPath: `${FOLDER}/${storedName(address, name)}`,
        filePath: ref,
        success: ({ fileID }) => resolve(fileID),
        fail: ({ errMsg }) => reject(isGone(errMsg) ? fileGone() : notSent()),
      })
      task?.onProgressUpdate?.(({ progress }) => onProgress(progress / PER_CENT))
      stop = () => task?.abort?.()
    })
  return {
    done: unguessable().then(send),
    stop: () => {
      stopped = true
      stop()
    },
  }
}
