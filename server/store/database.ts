/** The one way to the database: the real SDK, with failures told apart. */
import cloudbase from '@cloudbase/node-sdk'
import { StorageFailure } from '../refusal'

const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })

export const db = app.database()
export const _ = db.command

/** openid of the caller, or null where a timer or nobody calls. */
export const callingOpenid = (): string | null => app.auth().getUserInfo().openId || null

export class DuplicateKey extends Error {
  constructor(
    /** Name of the unique index that stood against it; `_id_` for the id. */
    readonly index: string,
  ) {
    super(`duplicate key in ${index}`)
    this.name = 'DuplicateKey'
  }
}

/** Both texts of a unique violation that production is known to answer. */
const DUPLICATE = /E11000[\s\S]*index: (\w+)/

type Answered = { code?: string; message?: string }

function failure(operation: string, error: unknown): Error {
  const text = error instanceof Error ? error.message : String((error as Answered).message ?? error)
  const index = DUPLICATE.exec(text)?.[1]
  if (index) return new DuplicateKey(index)
  const code = (error as Answered).code
  if (code === 'DATABASE_DUPLICATE_WRITE') return new DuplicateKey('_id_')
  return new StorageFailure(operation, error)
}

type WechatResult = { result?: { errcode?: number; errCode?: number } }

/**
 * One of WeChat's server-side calls, through CloudBase's open API. Answers WeChat's own code, 0 for success.
 * Throws StorageFailure where the call itself failed.
 */
export async function callWechat(apiName: string, requestData: Record<string, unknown>): Promise<number> {
  const call = app.callWxOpenApi({ apiName, requestData }) as Promise<WechatResult>
  const { result } = await answered(`wechat ${apiName}`, call)
  const code = result?.errcode ?? result?.errCode
  if (typeof code !== 'number') throw new StorageFailure(`wechat ${apiName}`, 'no code in the answer')
  return code
}

/**
 * Awaits a call of the SDK, which throws some failures and returns others as `{ code, message }`.
 * Throws DuplicateKey or StorageFailure; never reports a failure as an empty answer.
 */
export async function answered<T extends object>(operation: string, call: Promise<T>): Promise<T> {
  let answer: T
  try {
    answer = await call
  } catch (error) {
    throw failure(operation, error)
  }
  if ((answer as Answered).code) throw failure(operation, answer)
  return answer
}
