/** One interactive call: who calls, may they, run it, and an answer that never leaks what broke. */
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { CallAnswer, CallError } from '../contract/wire'
import { accountOf, cachedIdentities, forget } from './caller'
import type { Account, Context } from './context'
import type { Environment } from './environment'
import { FIRST_ADMIN_ID, firstAdmin } from './first-admin'
import { isActive } from './identity/active'
import { Refusal, StorageFailure } from './refusal'
import { run } from './router'
import { refreshRules } from './rules/in-force'
import { parseSealKeys, type SealKeys } from './seal'
import type { Identity } from './store/identities'
import { beijingNow } from './time'

const callEvent = z.object({
  endpoint: z.string().check(z.maxLength(60)),
  input: z.unknown(),
  as: z.optional(z.string().check(z.maxLength(64))),
})

type Deployment = { environment: Environment; sealKeys: SealKeys }

async function identitiesOf(
  account: Account,
  as: string | undefined,
  now: string,
  { environment, sealKeys }: Deployment,
): Promise<Identity[]> {
  const known = await cachedIdentities(account, Date.parse(now))
  // One that was just given is missing from what another warm instance remembers.
  const fresh = as !== undefined && as !== FIRST_ADMIN_ID && !known.some(row => row._id === as)
  if (fresh) forget(account)
  const stored = fresh ? await cachedIdentities(account, Date.parse(now)) : known
  const identities = stored.filter(row => isActive(row, environment))
  const first = environment.FIRST_ADMIN === account.openid && !identities.some(row => row.role === 'admin')
  return first ? [...identities, firstAdmin(account, now, sealKeys)] : identities
}

/** The identity that the caller asked to act as, or the oldest; null for one that is gone, which `admit` explains. */
const chosen = (identities: Identity[], as: string | undefined): Identity | null =>
  (as === undefined ? identities[0] : identities.find(row => row._id === as)) ?? null

/** The failure as the caller reads it; what broke goes to the log with the request id. */
function failed(error: unknown, requestId: string, now: string): CallError {
  const base = { ok: false, requestId, now } as const
  if (error instanceof Refusal) {
    const { code, message, fields } = error
    return { ...base, code, message, ...(fields && { fields }), retryable: false }
  }
  console.error(
    JSON.stringify({ requestId, now, error: error instanceof Error ? error.stack : String(error) }),
  )
  if (error instanceof StorageFailure) {
    return {
      ...base,
      code: 'STORAGE_UNAVAILABLE',
      message: '暂时存取不了数据，内容没有丢，请稍后再试',
      retryable: true,
    }
  }
  return {
    ...base,
    code: 'INTERNAL',
    message: '系统出了问题，请稍后再试；一直不行请把请求编号告诉我们',
    retryable: true,
  }
}

/** Makes the handler of the `api` function. `openid` tells who calls, null for nobody in WeChat. */
export function apiHandler(environment: Environment, openid: () => string | null) {
  const sealKeys = parseSealKeys(environment.SEAL_KEYS)
  const deployment = { environment, sealKeys }

  return async (event: unknown): Promise<CallAnswer> => {
    const requestId = randomUUID()
    const now = beijingNow()
    try {
      const envelope = callEvent.safeParse(event)
      if (!envelope.success) throw new Refusal('INVALID_INPUT', '调用的格式不对，请升级小程序后再试')
      const { endpoint, input, as } = envelope.data
      const caller = openid()
      const account = caller ? accountOf(caller, environment.OWNER_SECRET) : null
      // Both are waited for whatever comes of one: nothing may go on after the answer.
      const [known] = await Promise.allSettled([
        account ? identitiesOf(account, as, now, deployment) : [],
        refreshRules(Date.parse(now)),
      ])
      if (known.status === 'rejected') throw known.reason
      const identities = known.value
      const me = chosen(identities, as)
      const context: Context = { now, requestId, account, me, identities, environment, sealKeys }
      const answer = await run(endpoint, input, context)
      if (answer) return { ok: true, data: answer.data, requestId, now }
      return {
        ok: false,
        code: 'UNKNOWN_ENDPOINT',
        message: '没有这个功能，请升级小程序后再试',
        retryable: false,
        requestId,
        now,
      }
    } catch (error) {
      return failed(error, requestId, now)
    }
  }
}
