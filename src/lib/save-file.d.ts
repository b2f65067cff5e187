/** Handing a file that the app has made to the person. The seam's two sides are `save-file.h5.ts` and `save-file.weapp.ts`. */

/** What happens with it: 下载, 发到聊天. */
export declare const SAVE_WORDS: string
/** Hands the text over as a file of that name, right after a tap; false where the person changed their mind. Throws where the phone refuses. */
export declare const saveText: (name: string, text: string) => Promise<boolean>
