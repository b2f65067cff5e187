/** WeChat: the function is called through wx.cloud, which also says who calls. */
import Taro from '@tarojs/taro'
import type { CallAnswer } from '../../contract/wire'
import { CallError } from './call-error'
import type { Send } from './send'

export const startCalls = () => {
  Taro.cloud.init(
    process.env.CLOUD_ENV ? { env: process.env.CLOUD_ENV, traceUser: true } : { traceUser: true },
  )
}

const isAnswer = (value: unknown): value is CallAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && 'requestId' in value

/** Codes at and below it are told by the cloud: the function crashed, took too long, answered too much. */
const TOLD_BY_CLOUD = -500_000

/** What `wx.cloud` throws; its words name the request. */
const isRefusal = (error: unknown): error is { errCode: number; errMsg: string } =>
  typeof error === 'object' && error !== null && 'errCode' in error && 'errMsg' in error

const requestIn = (words: string) => /(?:request ?id|callid):? *([\w-]+)/i.exec(words)?.[1] ?? null

export const send: Send = async event => {
  const { result } = await Taro.cloud.callFunction({ name: 'api', data: event }).catch((error: unknown) => {
    if (isRefusal(error) && error.errCode <= TOLD_BY_CLOUD)
      throw CallError.noAnswer(requestIn(error.errMsg), error.errMsg)
    throw error
  })
  if (!isAnswer(result)) throw CallError.noAnswer(null, 'not an answer')
  return result
}
