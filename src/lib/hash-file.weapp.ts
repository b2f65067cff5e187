/** WeChat: the file's parts come from the file system. */
import Taro from '@tarojs/taro'
import type { ChosenFile } from './files'
import { type HashProgress, hashParts } from './hash-parts'

const readPart = (filePath: string, position: number, length: number) =>
  new Promise<ArrayBuffer>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position,
      length,
      success: ({ data }) =>
        typeof data === 'string' ? reject(new Error('text where bytes were asked for')) : resolve(data),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })

export const hashFile = ({ ref, bytes }: Pick<ChosenFile, 'ref' | 'bytes'>, onProgress: HashProgress) =>
  hashParts(bytes, (from, length) => readPart(ref, from, length), onProgress)
