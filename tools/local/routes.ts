/** The `/local/…` routes that scripts rely on; they exist in the local cloud only. */
import { contract } from '../../contract'
import { endpointsOf } from '../../contract/endpoint'
import type { CallAnswer } from '../../contract/wire'
import type { Cloud, Hono } from '../../local/src'
import { contractShape } from '../contract-shape'
import { callerOf, type Person, rowOf } from './people'

export type RunningCity = { people(): Person[]; cloud(): Cloud }

/** Schemas and who may call, from the contract itself; the example beside them. */
const endpoints = () => {
  const shape = contractShape()
  return endpointsOf(contract).map(({ name, example }) => ({ name, ...shape[name], example }))
}

type Refusal = { code: string; message: string; retryable?: boolean }

const refused = (cloud: Cloud, { code, message, retryable = false }: Refusal) => ({
  ok: false,
  code,
  message,
  retryable,
  requestId: 'local',
  now: cloud.clock.now(),
})

const UNKNOWN_PERSON = { code: 'UNKNOWN_PERSON', message: '没有这个人，可用的见 GET /local/people' }
const MALFORMED = { code: 'MALFORMED_JSON', message: '请求体不是合规的 JSON' }

/** The body as JSON object, or null. */
async function bodyOf(request: { json(): Promise<unknown> }): Promise<Record<string, unknown> | null> {
  try {
    const body = await request.json()
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

async function callAs(city: RunningCity, body: Record<string, unknown>) {
  const cloud = city.cloud()
  const caller = callerOf(body.as, city.people())
  if (!caller) return refused(cloud, UNKNOWN_PERSON)
  const { openid, as } = caller
  const event = { endpoint: body.endpoint, input: body.input, ...(as && { as }) }
  try {
    const { result, calls } = await cloud.invoke('api', event, { openid })
    const answer = result as CallAnswer
    if (!answer.ok) return answer
    return { ok: true, data: answer.data, now: answer.now, requestId: answer.requestId, calls }
  } catch (error) {
    const { code = 'FUNCTION_FAILED', message } = error as { code?: string; message: string }
    return refused(cloud, { code, message, retryable: true })
  }
}

async function uploadAs(city: RunningCity, body: Record<string, unknown>) {
  const cloud = city.cloud()
  const caller = callerOf(body.as, city.people())
  if (!caller) return refused(cloud, UNKNOWN_PERSON)
  if (!caller.openid) return refused(cloud, { code: 'SIGN_IN_REQUIRED', message: '请先登录再上传' })
  const { name, base64 } = body
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0
  if (!isText(name) || !isText(base64) || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) {
    return refused(cloud, { code: 'INVALID_INPUT', message: '请给出文件名 name 和内容 base64' })
  }
  try {
    return { ok: true, ...(await cloud.upload(caller.openid, name, Buffer.from(base64, 'base64'))) }
  } catch (error) {
    const { code = 'UPLOAD_FAILED', message } = error as { code?: string; message: string }
    return refused(cloud, { code, message })
  }
}

async function moveTime({ clock }: Cloud, body: Record<string, unknown>) {
  const { advance, to } = body
  const now = () => clock.now()
  try {
    if (typeof advance === 'string') return { ok: true, ...(await clock.advance(advance)) }
    if (typeof to === 'string') return { ok: true, ...(await clock.to(to)) }
    return {
      ok: false,
      code: 'INVALID_INPUT',
      message: '请给出 advance（如 36h）或 to（ISO 时间）',
      now: now(),
    }
  } catch (error) {
    const { code = 'INVALID_INPUT', message } = error as { code?: string; message: string }
    return { ok: false, code, message, now: now() }
  }
}

/** Registers the routes; each answers with HTTP 200 whatever came of it. */
export function scriptRoutes(app: Hono, city: RunningCity): void {
  app.get('/local/people', context => context.json(city.people().map(rowOf)))
  app.get('/local/endpoints', context => context.json(endpoints()))
  const post = (path: string, answer: (body: Record<string, unknown>) => Promise<object>) =>
    app.post(path, async context => {
      const body = await bodyOf(context.req)
      return context.json(body ? await answer(body) : refused(city.cloud(), MALFORMED))
    })
  post('/local/call', body => callAs(city, body))
  post('/local/upload', body => uploadAs(city, body))
  post('/local/time', body => moveTime(city.cloud(), body))
}
