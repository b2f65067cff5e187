/** H5: the storage gateway of the local cloud, with progress. */
import { signedInAs } from './account-store'
import { CallError } from './call-error'
import { blobOf } from './files.h5'
import type { Upload } from './upload'
import { fileGone, notSent, storedName } from './upload-name'

const TOO_LARGE = 413

const fileIdIn = (text: string): string | null => {
  try {
    const answer: unknown = JSON.parse(text)
    const known = typeof answer === 'object' && answer !== null && 'fileId' in answer
    return known && typeof answer.fileId === 'string' ? answer.fileId : null
  } catch {
    return null
  }
}

const refused = (status: number) =>
  new CallError({
    code: 'REFUSED',
    message: status === TOO_LARGE ? '文件超过 50 MB，传不上去。' : '这个文件没有收下，请重试。',
    retryable: status !== TOO_LARGE,
    requestId: null,
  })

const sendBlob = (request: XMLHttpRequest, file: Blob, name: string, onProgress: (share: number) => void) =>
  new Promise<string>((resolve, reject) => {
    request.open(
      'POST',
      `/v1/storage/upload?name=${encodeURIComponent(storedName(crypto.randomUUID(), name))}`,
    )
    const person = signedInAs()
    if (person) request.setRequestHeader('authorization', `Bearer ${person}`)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener('load', () => {
      const fileId = fileIdIn(request.responseText)
      if (fileId) resolve(fileId)
      else reject(refused(request.status))
    })
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => reject(notSent()))
    request.send(file)
  })

export const uploadFile = (ref: string, name: string, onProgress: (share: number) => void): Upload => {
  const request = new XMLHttpRequest()
  let stopped = false
  const done = blobOf(ref).then(file => {
    if (!file) throw fileGone()
    if (stopped) throw notSent()
    return sendBlob(request, file, name, onProgress)
  })
  const stop = () => {
    stopped = true
    request.abort()
  }
  return { done, stop }
}
