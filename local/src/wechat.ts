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

/** An event that WeChat's message push brings to a function. */
export type WechatPush = { functionName: string; event: Record<string, unknown> }

/**
 * Stands in for one of WeChat's interfaces: what it adds to `{ errcode: 0, errmsg: 'ok' }`. What it gives to `push`
 * reaches its function once the call that asked has ended.
 */
export type WechatStandIn = (
  request: Record<string, unknown>,
  push: (push: WechatPush) => void,
) => Record<string, unknown>

export type WechatLog = {
  /** Records a call and answers it. */
  answer(call: WechatCall): Record<string, unknown>
  /** What the next calls are answered with, stand-ins left out; forgotten when it is success again, or at a restart. */
  answerWith(answer: WechatAnswer): void
  /** Takes out what is to be pushed because of the calls of a function. */
  takePushes(functionName: string): WechatPush[]
  /** All that were recorded in the data folder, oldest first. */
  calls(): WechatCall[]
}

/** Opens the record of a data folder, one JSON object a line. Stand-ins are named as functions call the interface. */
export function openWechatLog(dataDir: string, standIns: Record<string, WechatStandIn> = {}): WechatLog {
  const path = join(dataDir, 'wechat.jsonl')
  const success: WechatAnswer = { errcode: 0, errmsg: 'ok' }
  let current = success
  let waiting: { asker: string; push: WechatPush }[] = []
  return {
    answer(call) {
      appendFileSync(path, `${JSON.stringify(call)}\n`)
      const standIn = Object.hasOwn(standIns, call.apiName) ? standIns[call.apiName] : undefined
      if (current.errcode !== 0 || !standIn) return { ...current }
      const request = Object(call.request) as Record<string, unknown>
      return { ...success, ...standIn(request, push => waiting.push({ asker: call.functionName, push })) }
    },
    answerWith: answer => {
      current = answer
    },
    takePushes(functionName) {
      const due = waiting.filter(({ asker }) => asker === functionName)
      waiting = waiting.filter(({ asker }) => asker !== functionName)
      return due.map(({ push }) => push)
    },
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
