/** Choosing files and keeping them over restarts. The seam's two sides are `files.h5.ts` and `files.weapp.ts`. */
import type { Media } from '../../domain/evidence/evidence'

/** `media`: pictures and videos together; `file`: papers and recordings. */
export type FileKind = 'photo' | 'video' | 'media' | 'file'

/** A file that the person chose. `ref` is how the platform finds it again; `preview` shows it, null where it cannot. */
export type ChosenFile = { ref: string; name: string; media: Media; bytes: number; preview: string | null }

/** Lets the person choose at most `most` files; empty where they changed their mind. Throws where the phone opens nothing. */
export declare const chooseFiles: (kind: FileKind, most: number) => Promise<ChosenFile[]>
/** Keeps a chosen file over restarts, under the `ref` that is answered; `kept` is false where there is no room. */
export declare const keepFile: (ref: string, name: string) => Promise<{ ref: string; kept: boolean }>
/** Finds a kept file after a restart; null where the phone has it no more. */
export declare const findFile: (ref: string, media: Media) => Promise<{ preview: string | null } | null>
/** Forgets a file: it was sent, or is not wanted any more. */
export declare const releaseFile: (ref: string) => void
/** All of a chosen file's bytes as base64, for small ones. Throws where the phone cannot read it. */
export declare const readBase64: (ref: string) => Promise<string>
