/** H5: files come from a hidden input and live in IndexedDB. */
import { del, get, set } from 'idb-keyval'
import type { Media } from '../../domain/evidence/evidence'
import type { ChosenFile, FileKind } from './files'
import { newId } from './new-id'

const PREFIX = 'zbt:file:'
const ACCEPTS: Record<FileKind, string> = {
  photo: 'image/*',
  video: 'video/*',
  media: 'image/*,video/*',
  file: '',
}

/** Files of this visit: nothing has to be read back for them. */
const open = new Map<string, Blob>()

const mediaOf = (type: string): Media => {
  if (type.startsWith('image/')) return 'photo'
  if (type.startsWith('video/')) return 'video'
  return type.startsWith('audio/') ? 'audio' : 'document'
}

const pictureOf = (media: Media, file: Blob) => (media === 'photo' ? URL.createObjectURL(file) : null)

const chosen = (file: File): ChosenFile => {
  const ref = PREFIX + newId()
  open.set(ref, file)
  const media = mediaOf(file.type)
  return { ref, name: file.name, media, bytes: file.size, preview: pictureOf(media, file) }
}

export const chooseFiles = (kind: FileKind, most: number) =>
  new Promise<ChosenFile[]>(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = most > 1
    input.accept = ACCEPTS[kind]
    input.hidden = true
    const end = () => {
      resolve([...(input.files ?? [])].map(chosen))
      input.remove()
    }
    input.addEventListener('change', end)
    input.addEventListener('cancel', end)
    document.body.append(input)
    input.click()
  })

export const keepFile = async (ref: string) => {
  const file = open.get(ref)
  const kept = file !== undefined && (await set(ref, file).then(yes, no))
  return { ref, kept }
}
const yes = () => true
const no = () => false

/** The file itself, for the upload; undefined where it is gone. */
export const blobOf = async (ref: string): Promise<Blob | undefined> => {
  const known = open.get(ref)
  if (known) return known
  const kept: unknown = await get(ref).catch(() => undefined)
  if (!(kept instanceof Blob)) return undefined
  open.set(ref, kept)
  return kept
}

export const readBase64 = async (ref: string) => {
  const file = await blobOf(ref)
  if (!file) throw new Error('the file is gone')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}

export const findFile = async (ref: string, media: Media) => {
  const file = await blobOf(ref)
  return file ? { preview: pictureOf(media, file) } : null
}

export const releaseFile = (ref: string) => {
  open.delete(ref)
  void del(ref).catch(no)
}
