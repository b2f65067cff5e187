/** WeChat's message push: what a call to WeChat brings later reaches its function when that call has ended. */
import { messageOf } from './errors'
import type { FunctionsHost } from './functions/host'
import type { WechatLog } from './wechat'

/**
 * The same functions, but each call is followed by the pushes that it caused; whoever waits for the call waits for them
 * too, so that scripts see their effect. A push that fails is told of and does not fail the call.
 */
export function withPushes(functions: FunctionsHost, wechat: WechatLog): FunctionsHost {
  const invoke: FunctionsHost['invoke'] = async (name, event, caller) => {
    try {
      return await functions.invoke(name, event, caller)
    } finally {
      for (const push of wechat.takePushes(name)) {
        await invoke(push.functionName, JSON.stringify(push.event), { openid: null, source: 'scf' }).catch(
          error => console.error(`[local] push to ${push.functionName}: ${messageOf(error)}`),
        )
      }
    }
  }
  return { ...functions, invoke }
}
