/** H5: the file's parts come from the browser. */
import type { ChosenFile } from './files'
import { blobOf } from './files.h5'
import { type HashProgress, hashParts } from './hash-parts'

export const hashFile = async ({ ref }: Pick<ChosenFile, 'ref' | 'bytes'>, onProgress: HashProgress) => {
  const file = await blobOf(ref)
  if (!file) throw new Error('the file is gone')
  return hashParts(file.size, (from, length) => file.slice(from, from + length).arrayBuffer(), onProgress)
}
