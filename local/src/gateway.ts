/** What H5 clients call: functions and uploads, with a bearer token that the owner turns into an account. */
import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { CloudError, messageOf } from './errors'
import type { FunctionsHost } from './functions/host'
import type { Calls } from './functions/instance'
import { InvocationError } from './functions/invocation'
import type { Storage } from './storage'
import { fileOf, uploadFor } from './upload'

/** The openid of a token; null for a visitor without WeChat identity, undefined for a token nobody knows. */
export type ResolveAccount = (token: string) => Promise<string | null | undefined> | string | null | undefined

export type GatewayParts = {
  functions: FunctionsHost
  storage: Storage
  clientPrefix: string
  maxBytes: number
  resolveAccount: ResolveAccount
}

/** Above this `wx.cloud.callFunction` refuses to send. */
const MAX_CLIENT_EVENT_BYTES = 1024 * 1024

const STATUS: Record<string, ContentfulStatusCode> = {
  UNKNOWN_TOKEN: 401,
  PERMISSION_DENIED: 403,
  STORAGE_EXCEED_AUTHORITY: 403,
  FUNCTION_NOT_FOUND: 404,
  EXCEED_REQUEST_SIZE_LIMIT: 413,
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  INVALID_PARAM: 400,
  CLOUD_STOPPED: 503,
}

/** The headers in which a client finds what its call cost. */
export function countHeaders(calls: Calls): Record<string, string> {
  return { 'x-local-database-calls': String(calls.database), 'x-local-storage-calls': String(calls.storage) }
}

async function accountOf(context: Context, resolveAccount: ResolveAccount): Promise<string | null> {
  const header = context.req.header('authorization')
  if (header === undefined) return null
  const openid = await resolveAccount(header.replace(/^Bearer\s+/i, ''))
  if (openid === undefined) throw new CloudError('UNKNOWN_TOKEN', '[local] the token belongs to no account')
  return openid
}

function refuse(context: Context, error: unknown): Response {
  const code = error instanceof CloudError ? error.code : 'SYS_ERR'
  const known = error instanceof InvocationError ? error : null
  const body = { code, message: messageOf(error), ...(known ? { requestId: known.requestId } : {}) }
  return context.json(body, STATUS[code] ?? 500, known ? countHeaders(known.calls) : {})
}

/** Adds `POST /v1/functions/<name>` and `POST /v1/storage/upload` to an app. */
export function addGatewayRoutes(app: Hono, parts: GatewayParts): void {
  app.post('/v1/functions/:name', async context => {
    try {
      const openid = await accountOf(context, parts.resolveAccount)
      const event = (await context.req.text()) || '{}'
      if (Buffer.byteLength(event) > MAX_CLIENT_EVENT_BYTES) {
        throw new CloudError(
          'EXCEED_REQUEST_SIZE_LIMIT',
          'cloud.callFunction:fail Error:data exceed max size',
        )
      }
      try {
        JSON.parse(event)
      } catch {
        throw new CloudError('INVALID_PARAM', '[local] the event is not JSON')
      }
      const name = context.req.param('name')
      const { text, calls, requestId } = await parts.functions.invoke(name, event, {
        openid,
        source: 'wx_client',
      })
      return context.body(text, 200, {
        'content-type': 'application/json; charset=utf-8',
        'x-request-id': requestId,
        ...countHeaders(calls),
      })
    } catch (error) {
      return refuse(context, error)
    }
  })
  app.post('/v1/storage/upload', async context => {
    try {
      const openid = await accountOf(context, parts.resolveAccount)
      const { name, bytes } = await fileOf(context, parts.maxBytes)
      return context.json(uploadFor(parts, openid, name, bytes))
    } catch (error) {
      return refuse(context, error)
    }
  })
}
