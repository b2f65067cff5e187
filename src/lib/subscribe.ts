/** 有进展时微信告诉我: WeChat's consent to one message, asked for only after a tap. */
import Taro from '@tarojs/taro'

const TEMPLATE = process.env.PROGRESS_TEMPLATE ?? ''

/** Only WeChat has such messages, and only where the city has a template for them. */
export const maySubscribe = process.env.TARO_ENV === 'weapp' && TEMPLATE !== ''

/** `refused`: this time; `off`: in WeChat's settings, so that it no longer asks; `failed`: nothing came of it. */
export type Subscribed = 'accepted' | 'refused' | 'off' | 'failed'

/** The person has switched all such messages off. */
const MAIN_SWITCH_OFF = 20004
/** The request was refused for good: in the settings, or by WeChat itself. */
const OFF = ['ban', 'filter']

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : null

/** Whether the settings say no to this template for good. */
const refusedForGood = async () => {
  const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true })
  if (!subscriptionsSetting) return false
  const item: unknown = subscriptionsSetting.itemSettings?.[TEMPLATE]
  return !subscriptionsSetting.mainSwitch || item === 'reject'
}

const ASKED = { tmplIds: [TEMPLATE], entityIds: [] }

/** Asks; call it in the handler of a tap, or WeChat refuses to. */
export const subscribe = async (): Promise<Subscribed> => {
  try {
    // `entityIds` is another platform's; Taro's types want both.
    const answer: Record<string, unknown> = { ...(await Taro.requestSubscribeMessage(ASKED)) }
    const said = answer[TEMPLATE]
    if (said === 'accept') return 'accepted'
    if (OFF.some(one => one === said)) return 'off'
    return (await refusedForGood()) ? 'off' : 'refused'
  } catch (error) {
    return codeOf(error) === MAIN_SWITCH_OFF ? 'off' : 'failed'
  }
}
