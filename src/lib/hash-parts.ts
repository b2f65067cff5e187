/** SHA-256 of a file that is read part by part, so that a large one neither fills the memory nor freezes the screen. */
import './plain-sha256'
import { sha256 } from 'js-sha256'

/** Bytes of a part: a slow phone hashes it within a tenth of a second, and may draw between two. */
const PART = 512 * 1024

export type HashProgress = (share: number) => void

/**
 * @param bytes length of the whole
 * @param read answers the bytes from `from`, `length` of them
 * @param onProgress hears the share that is done, 0 to 1
 * @returns lower-case hex
 */
export const hashParts = async (
  bytes: number,
  read: (from: number, length: number) => Promise<ArrayBuffer>,
  onProgress: HashProgress,
): Promise<string> => {
  const hash = sha256.create()
  for (let from = 0; from < bytes; from += PART) {
    hash.update(await read(from, Math.min(PART, bytes - from)))
    onProgress(Math.min(1, (from + PART) / bytes))
  }
  return hash.hex()
}
