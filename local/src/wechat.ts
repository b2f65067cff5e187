/** Calls to WeChat's own services, which are recorded and answered as done: nothing leaves this machine. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './files'

export type WechatCall = {
  /** ISO time of the cloud's clock. */
  at: string
  functionName: string
  apiName: string
  request: unknown
}

/** What WeChat answers; `errcode` 0 is success. */
export type WechatAnswer = { errcode: number; errmsg: string }

export type WechatLog = {
  record(call: WechatCall): void
  /** What the next calls are answered with; success until something else is set. Forgotten at a restart. */
  answerWith(answer: WechatAnswer): void
  answer(): WechatAnswer
  /** All that were recorded in the data folder, oldest first. */
  calls(): WechatCall[]
}

/** Opens the record of a data folder, one JSON object a line. */
export function openWechatLog(dataDir: string): WechatLog {
  const path = join(dataDir, 'wechat.jsonl')
  let current: WechatAnswer = { errcode: 0, errmsg: 'ok' }
  return {
    answerWith: answer => {
      current = answer
    },
    answer: () => current,
    record: call => appendFileSync(path, `${JSON.stringify(call)}\n`),
    calls: () =>
      (readIfThere(path) ?? '')
        .split('\n')
        .filter(line => line.endsWith('}'))
        .map(line => JSON.parse(line) as WechatCall),
  }
}

/** What a function sent: the SDK packs it as JSON text. */
export function readWechatRequest(sent: unknown): unknown {
  if (typeof sent !== 'string') return sent
  try {
    return JSON.parse(sent)
  } catch {
    return sent
  }
}
