/** Files that clients send: read from the request, kept in the account's own folder. */
import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { CloudError } from './errors'
import type { Storage } from './storage'

export type UploadParts = { storage: Storage; clientPrefix: string }

/** Room for the borders of a multipart body around the file itself. */
const MULTIPART_BYTES = 64 * 1024

/** Keeps a client's file in the account's own folder. Throws `STORAGE_EXCEED_AUTHORITY` for a visitor, `INVALID_PARAM`, `EXCEED_MAX_PAYLOAD_SIZE`. */
export function uploadFor(
  parts: UploadParts,
  openid: string | null,
  name: string,
  bytes: Uint8Array,
): { fileId: string } {
  if (openid === null)
    throw new CloudError('STORAGE_EXCEED_AUTHORITY', '[local] only a signed-in account may upload')
  if (name === '' || /[/\\]/.test(name)) {
    throw new CloudError(
      'INVALID_PARAM',
      `[local] the file name "${name.slice(0, 80)}" must be one name without slashes`,
    )
  }
  const folder = createHash('sha256').update(openid).digest('hex').slice(0, 16)
  return parts.storage.put(
    `${parts.clientPrefix}/${folder}/${randomBytes(12).toString('hex')}-${name}`,
    bytes,
  )
}

/** The file of an upload's request and its name. Throws `INVALID_PARAM`, or `EXCEED_MAX_PAYLOAD_SIZE` before reading it. */
export async function fileOf(
  context: Context,
  maxBytes: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  if (Number(context.req.header('content-length') ?? 0) > maxBytes + MULTIPART_BYTES) {
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `[local] at most ${maxBytes} bytes are taken`)
  }
  if (context.req.header('content-type')?.startsWith('multipart/form-data')) {
    const { file, name } = await context.req.parseBody()
    if (file === undefined || typeof file === 'string' || Array.isArray(file)) {
      throw new CloudError('INVALID_PARAM', '[local] the form has no field "file" with a file')
    }
    return {
      name: typeof name === 'string' ? name : file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }
  }
  return { name: context.req.query('name') ?? '', bytes: new Uint8Array(await context.req.arrayBuffer()) }
}
