/** WeChat: the function is called through wx.cloud, which also says who calls. */
import Taro from '@tarojs/taro'
import type { CallAnswer } from '../../contract/wire'
import type { Send } from './send'

export const startCalls = () => {
  Taro.cloud.init(
    process.env.CLOUD_ENV ? { env: process.env.CLOUD_ENV, traceUser: true } : { traceUser: true },
  )
}

const isAnswer = (value: unknown): value is CallAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && 'requestId' in value

export const send: Send = async event => {
  const { result } = await Taro.cloud.callFunction({ name: 'api', data: event })
  if (!isAnswer(result)) throw new Error('not an answer')
  return result
}
