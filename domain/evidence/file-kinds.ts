/** Which files are taken as evidence: by what their content says they are, never by their names. */
import type { Media } from './evidence'

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** Types as the content tells them. A missing row means no. */
const FILE_KINDS: Record<string, Media> = {
  'image/jpeg': 'photo',
  'image/png': 'photo',
  'image/apng': 'photo',
  'image/webp': 'photo',
  'image/gif': 'photo',
  // Phones name the same pictures four ways.
  'image/heic': 'photo',
  'image/heif': 'photo',
  'image/heic-sequence': 'photo',
  'image/heif-sequence': 'photo',
  'video/mp4': 'video',
  'video/x-m4v': 'video',
  'video/quicktime': 'video',
  'audio/mpeg': 'audio',
  'audio/x-m4a': 'audio',
  'audio/amr': 'audio',
  'audio/aac': 'audio',
  'audio/wav': 'audio',
  'application/pdf': 'document',
  // Word, Excel and PowerPoint before 2007.
  'application/x-cfb': 'document',
  [`${OPEN_XML}.wordprocessingml.document`]: 'document',
  [`${OPEN_XML}.spreadsheetml.sheet`]: 'document',
  [`${OPEN_XML}.presentationml.presentation`]: 'document',
}

/** What a file of a type is to a person, or null where it is not taken. */
export const mediaOf = (type: string): Media | null =>
  Object.hasOwn(FILE_KINDS, type) ? (FILE_KINDS[type] ?? null) : null

/** The folder of the storage that clients may upload into. */
export const UPLOAD_FOLDER = 'uploads'
