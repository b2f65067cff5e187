/** SHA-256 of a chosen file, on the device. The seam's two sides are `hash-file.h5.ts` and `hash-file.weapp.ts`. */
import type { ChosenFile } from './files'
import type { HashProgress } from './hash-parts'

/** Lower-case hex; throws where the file cannot be read. `onProgress` hears the share that is done, 0 to 1. */
export declare const hashFile: (
  file: Pick<ChosenFile, 'ref' | 'bytes'>,
  onProgress: HashProgress,
) => Promise<string>
