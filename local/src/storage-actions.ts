/** The SDK's `storage.*` actions. */
import { CloudError } from './errors'
import type { Storage } from './storage'
import { checkKey } from './storage'

type Request = Record<string, unknown>
export type StorageAction = (storage: Storage, origin: string, request: Request) => Record<string, unknown>

const DEFAULT_LINK_SECONDS = 7200
const UPLOAD_SECONDS = 900
const MAX_IDS = 50

function listOf(request: Request, name: string): unknown[] {
  const list = request[name]
  if (!Array.isArray(list)) throw new CloudError('INVALID_PARAM', `[local] ${name} must be a list`)
  if (list.length > MAX_IDS)
    throw new CloudError(
      'INVALID_PARAM',
      `[local] ${name} has ${list.length} files, at most ${MAX_IDS} at once`,
    )
  return list
}

/** The key of a file that must be there, or the code that tells why not. */
function locate(storage: Storage, fileId: string): { key: string } | { code: string } {
  try {
    const key = storage.keyOf(fileId)
    return storage.has(key) ? { key } : { code: 'STORAGE_FILE_NONEXIST' }
  } catch (error) {
    return { code: error instanceof CloudError ? error.code : 'STORAGE_REQUEST_FAIL' }
  }
}

function uploadMetadata(storage: Storage, origin: string, request: Request): Record<string, unknown> {
  const key = request.path
  if (typeof key !== 'string') throw new CloudError('INVALID_PARAM', '[local] path must be text')
  checkKey(key)
  const fileId = storage.fileIdOf(key)
  return {
    url: origin + storage.link('PUT', key, UPLOAD_SECONDS),
    token: 'local',
    authorization: 'local',
    fileId,
    cosFileId: Buffer.from(fileId).toString('base64url'),
  }
}

function downloadUrls(storage: Storage, origin: string, request: Request): Record<string, unknown> {
  const list = listOf(request, 'file_list').map(item => {
    const { fileid, max_age: age } = Object(item) as Record<string, unknown>
    const fileID = String(fileid)
    const found = locate(storage, fileID)
    if ('code' in found) return { code: found.code, fileID, tempFileURL: '' }
    const seconds = typeof age === 'number' && age > 0 ? age : DEFAULT_LINK_SECONDS
    return { code: 'SUCCESS', fileID, tempFileURL: origin + storage.link('GET', found.key, seconds) }
  })
  return { download_list: list }
}

function deleteFiles(storage: Storage, _origin: string, request: Request): Record<string, unknown> {
  const list = listOf(request, 'fileid_list').map(item => {
    const fileID = String(item)
    const found = locate(storage, fileID)
    if ('code' in found) return { code: found.code, fileID }
    storage.remove(found.key)
    return { code: 'SUCCESS', fileID }
  })
  return { delete_list: list }
}

/** By the name the SDK gives them; each answers what goes into `data`, with links that begin with `origin`. */
export const STORAGE_ACTIONS: Record<string, StorageAction> = {
  'storage.getUploadMetadata': uploadMetadata,
  'storage.batchGetDownloadUrl': downloadUrls,
  'storage.batchDeleteFile': deleteFiles,
}
