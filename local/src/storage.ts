/** Files of the cloud: kept in the data folder under the hash of their key, handed out by signed links that expire. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { CloudError } from './errors'
import { readIfThere, writeAtomically } from './files'

export type Storage = {
  /** Keeps bytes under a key. Throws `INVALID_PARAM` for a bad key, `EXCEED_MAX_PAYLOAD_SIZE` above the limit. */
  put(key: string, bytes: Uint8Array): { fileId: string }
  /** The bytes under a key, or null. */
  get(key: string): Buffer | null
  has(key: string): boolean
  /** Removes a file; false when there was none. */
  remove(key: string): boolean
  fileIdOf(key: string): string
  /** The key of a file id of this environment. Throws `STORAGE_EXCEED_AUTHORITY` for any other text. */
  keyOf(fileId: string): string
  /** A link's path and query that lets its holder get or put one key for some seconds of the cloud's clock. */
  link(method: 'GET' | 'PUT', key: string, seconds: number): string
  /** Checks a link. Throws `CDN_SIGNATURE_EXPIRED`, or `STORAGE_EXCEED_AUTHORITY` for one that is not ours. */
  open(method: 'GET' | 'PUT', encodedKey: string, expires: string, signature: string): string
}

const MAX_KEY_BYTES = 850

/** Checks a key. Throws `INVALID_PARAM` with the rule that it breaks. */
export function checkKey(key: string): void {
  const refuse = (rule: string): never => {
    throw new CloudError('INVALID_PARAM', `[local] file path "${key.slice(0, 80)}" ${rule}`)
  }
  if (key === '') refuse('is empty')
  if (key.startsWith('/')) refuse('must not begin with a slash')
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) refuse(`is longer than ${MAX_KEY_BYTES} bytes`)
  if (/[\p{Cc}\\]/u.test(key)) refuse('must not hold control characters or backslashes')
  if (key.split('/').some(part => part === '' || part === '.' || part === '..'))
    refuse('must not hold empty, . or .. parts')
}

/** Opens the storage of a data folder. `now` is the cloud's clock in epoch milliseconds. */
export function openStorage(options: {
  dataDir: string
  environment: string
  maxBytes: number
  now: () => number
}): Storage {
  const { dataDir, environment, maxBytes, now } = options
  const secretFile = join(dataDir, 'storage-secret')
  if (readIfThere(secretFile) === null) writeAtomically(secretFile, randomBytes(32).toString('hex'))
  const secret = readFileSync(secretFile, 'utf8')
  const root = `cloud://${environment}.${createHash('sha256').update(environment).digest('hex').slice(0, 4)}-${environment}/`

  const pathOf = (key: string): string => {
    const name = createHash('sha256').update(key).digest('hex')
    return join(dataDir, 'storage', name.slice(0, 2), name)
  }
  const sign = (method: string, key: string, expires: string): string =>
    createHmac('sha256', secret).update(`${method}\n${key}\n${expires}`).digest('hex')

  return {
    put(key, bytes) {
      checkKey(key)
      if (bytes.byteLength > maxBytes) {
        throw new CloudError(
          'EXCEED_MAX_PAYLOAD_SIZE',
          `[local] the file has ${bytes.byteLength} bytes, at most ${maxBytes} are taken`,
        )
      }
      writeAtomically(pathOf(key), bytes)
      return { fileId: root + key }
    },
    get: key => (existsSync(pathOf(key)) ? readFileSync(pathOf(key)) : null),
    has: key => existsSync(pathOf(key)),
    remove(key) {
      const there = existsSync(pathOf(key))
      rmSync(pathOf(key), { force: true })
      return there
    },
    fileIdOf: key => root + key,
    keyOf(fileId) {
      if (fileId.startsWith(root)) return fileId.slice(root.length)
      throw new CloudError(
        'STORAGE_EXCEED_AUTHORITY',
        `[local] "${fileId}" is not a file of this environment`,
      )
    },
    link(method, key, seconds) {
      const expires = String(Math.floor(now() + seconds * 1000))
      // Base64url has nothing that the SDK's encodeURI would change; the ending tells people and browsers the kind.
      const encoded = Buffer.from(key).toString('base64url') + extname(key).replace(/[^.\w]/g, '')
      return `/storage/${encoded}?expires=${expires}&sign=${sign(method, key, expires)}`
    },
    open(method, encodedKey, expires, signature) {
      const key = Buffer.from(encodedKey.split('.')[0] ?? '', 'base64url').toString()
      const right = Buffer.from(sign(method, key, expires))
      const given = Buffer.from(signature)
      if (given.length !== right.length || !timingSafeEqual(given, right)) {
        throw new CloudError('STORAGE_EXCEED_AUTHORITY', '[local] the link is not signed for this file')
      }
      if (Number(expires) < now())
        throw new CloudError('CDN_SIGNATURE_EXPIRED', '[local] the link has expired')
      return key
    },
  }
}
