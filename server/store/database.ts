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

/** WeChat's own answer: its code under one of two names (0 for success), and whatever the interface tells beside it. */
type WechatAnswer = { errcode?: number; errCode?: number } & Record<string, unknown>

/**
 * One of WeChat's server-side calls, through CloudBase's open API: WeChat's whole answer.
 * Throws StorageFailure where the call itself failed, or took longer than `timeoutMs`.
 */
export async function askWechat(
  apiName: string,
  requestData: Record<string, unknown>,
  timeoutMs?: number,
): Promise<{ code: number; answer: Record<string, unknown> }> {
  const options = timeoutMs === undefined ? undefined : { timeout: timeoutMs }
  const call = app.callWxOpenApi({ apiName, requestData }, options) as Promise<{ result?: WechatAnswer }>
  const { result } = await answered(`wechat ${apiName}`, call)
  const code = result?.errcode ?? result?.errCode
  if (typeof code !== 'number') throw new StorageFailure(`wechat ${apiName}`, 'no code in the answer')
  return { code, answer: result ?? {} }
}

/** The same where only WeChat's code counts, 0 for success. */
export const callWechat = async (apiName: string, requestData: Record<string, unknown>): Promise<number> =>
  (await askWechat(apiName, requestData)).code

type FileUrl = { code?: string; fileID: string; tempFileURL: string }

/**
 * Links to files of the storage, good for some seconds, in one call; 50 files at most. A file that is not there, or not
 * of this environment, has none. Throws StorageFailure where the call failed.
 */
export async function temporaryUrls(fileIds: string[], seconds: number): Promise<Map<string, string>> {
  const fileList = fileIds.map(fileID => ({ fileID, maxAge: seconds }))
  const call = app.getTempFileURL({ fileList }) as Promise<{ fileList: FileUrl[] }>
  const { fileList: found } = await answered('links to files', call)
  return new Map(
    found.flatMap(({ code, fileID, tempFileURL }) =>
      code === 'SUCCESS' && tempFileURL ? [[fileID, tempFileURL] as const] : [],
    ),
  )
}

/** Removes a file from the storage; one that is gone already is no failure. */
export async function removeFile(fileId: string): Promise<void> {
  await answered('remove file', app.deleteFile({ fileList: [fileId] }) as Promise<object>)
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
