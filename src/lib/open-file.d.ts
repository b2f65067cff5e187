/** The seam's two sides are `open-file.h5.ts` and `open-file.weapp.ts`; Taro picks one. */

/**
 * Shows a document in what the platform has for it.
 * @param url a link that is good now
 * @param name the file's name; its ending says what it is
 * @throws where it cannot be fetched or shown
 */
export declare const openDocument: (url: string, name: string) => Promise<void>
