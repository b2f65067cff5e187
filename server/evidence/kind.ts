/** Tells what a file is from its first bytes. */
import { fileTypeFromBuffer } from 'file-type/core'
import type { Media } from '../../domain/evidence/evidence'
import { mediaOf } from '../../domain/evidence/file-kinds'

/** Bytes that are kept for telling the kind. */
export const HEAD_BYTES = 64 * 1024

/** Type and kind of a file by its first bytes; null for what is not taken, and for what only calls itself a picture. */
export async function kindOf(head: Uint8Array): Promise<{ type: string; media: Media } | null> {
  const told = await fileTypeFromBuffer(head)
  const media = told ? mediaOf(told.mime) : null
  return told && media ? { type: told.mime, media } : null
}
