/** What signed links point at: PUT from the SDK's upload, GET from anybody who holds the link. */
import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { CloudError, messageOf } from './errors'
import { mimeOf } from './mime'
import type { Storage } from './storage'

/** The object store answers in XML, which the SDK parses. */
function toXml(error: unknown): string {
  const code = error instanceof CloudError ? error.code : 'InternalError'
  const message = messageOf(error).replace(/[<>&]/g, ' ')
  const id = randomUUID()
  return `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>${id}</RequestId><TraceId>${id}</TraceId></Error>`
}

/** Adds `GET` and `PUT /storage/<key>` to an app. */
export function addStorageRoutes(app: Hono, storage: Storage): void {
  const open = (context: Context, method: 'GET' | 'PUT'): string =>
    storage.open(
      method,
      context.req.param('key') ?? '',
      context.req.query('expires') ?? '',
      context.req.query('sign') ?? '',
    )
  const refuse = (context: Context, error: unknown): Response =>
    context.body(toXml(error), 403, { 'content-type': 'application/xml' })

  app.put('/storage/:key', async context => {
    try {
      storage.put(open(context, 'PUT'), new Uint8Array(await context.req.arrayBuffer()))
      return context.body('')
    } catch (error) {
      return refuse(context, error)
    }
  })
  app.get('/storage/:key', context => {
    try {
      const key = open(context, 'GET')
      const bytes = storage.get(key)
      if (!bytes) return context.body(toXml(new CloudError('STORAGE_FILE_NONEXIST', 'no such file')), 404)
      // Files are what users upload: never run by the browser as a page of ours.
      return context.body(new Uint8Array(bytes), 200, {
        'content-type': mimeOf(key),
        'x-content-type-options': 'nosniff',
        'content-security-policy': 'sandbox',
        'cache-control': 'private, max-age=60',
      })
    } catch (error) {
      return refuse(context, error)
    }
  })
}
