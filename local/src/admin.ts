/** The protocol that `@cloudbase/node-sdk` speaks: one POST with an action, always HTTP 200. */
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { DocumentDatabase } from './database/database'
import { CloudError, messageOf } from './errors'
import type { FunctionsHost } from './functions/host'
import type { Storage } from './storage'
import { STORAGE_ACTIONS } from './storage-actions'
import { readWechatRequest, type WechatLog } from './wechat'

type Request = Record<string, unknown>

export type AdminParts = {
  database: DocumentDatabase
  functions: FunctionsHost
  storage: Storage
  wechat: WechatLog
  /** Whether a function declares an interface of WeChat's. */
  mayAsk: (functionName: string, apiName: string) => boolean
  origin: () => string
  /** Epoch milliseconds. */
  now: () => number
}

/** WeChat's code for a call that the function's permissions do not name. */
const UNDECLARED = -604101

async function answer(
  parts: AdminParts,
  instanceId: string,
  action: string,
  request: Request,
): Promise<Record<string, unknown>> {
  parts.functions.countCall(instanceId, action)
  if (action.startsWith('database.')) return parts.database.handle(action, request)
  const storageAction = STORAGE_ACTIONS[action]
  if (storageAction) return { data: storageAction(parts.storage, parts.origin(), request) }
  if (action === 'functions.invokeFunction') {
    const event =
      typeof request.request_data === 'string' && request.request_data !== '' ? request.request_data : '{}'
    // The node SDK calls in its own name: the caller's identity does not pass on to the called function.
    const { text } = await parts.functions.invoke(String(request.function_name), event, {
      openid: null,
      source: 'scf',
    })
    return { data: { response_data: text } }
  }
  if (action === 'wx.api') {
    const functionName = instanceId.replace(/-[0-9a-f]{18}$/, '')
    const apiName = String(request.apiName)
    const answer = parts.mayAsk(functionName, apiName)
      ? parts.wechat.answer({
          at: new Date(parts.now()).toISOString(),
          functionName,
          apiName,
          request: readWechatRequest(request.requestData),
        })
      : { errcode: UNDECLARED, errmsg: `[local] function ${functionName} does not declare ${apiName}` }
    return { data: { responseData: JSON.stringify(answer) } }
  }
  throw new CloudError('INVALID_PARAM', `[local] action "${action}" is not known here`)
}

/** Adds `POST /admin/<instance>` to an app. */
export function addAdminRoutes(app: Hono, parts: AdminParts): void {
  app.post('/admin/:instance', async context => {
    const requestId = randomUUID()
    try {
      const request: unknown = JSON.parse(await context.req.text())
      const fields = Object(request) as Request
      const action = String(fields.action)
      return context.json({
        requestId,
        ...(await answer(parts, context.req.param('instance'), action, fields)),
      })
    } catch (error) {
      const code = error instanceof CloudError ? error.code : 'SYS_ERR'
      return context.json({ requestId, code, message: messageOf(error) })
    }
  })
}
