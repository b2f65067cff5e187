/** Sending a file to the storage. The seam's two sides are `upload.h5.ts` and `upload.weapp.ts`. */

/** `done` answers the storage's id of the file, or throws a CallError; `stop` gives it up. */
export type Upload = { done: Promise<string>; stop: () => void }

/** Sends a file; `onProgress` hears the share that has been sent, 0 to 1. */
export declare const uploadFile: (ref: string, name: string, onProgress: (share: number) => void) => Upload
