/** WeChat: its version, the base library, the system; asked for only when somebody copies a failure. */
import Taro from '@tarojs/taro'

/** Older base libraries lack some of these calls; what they do not know is left out. */
const heard = <T>(ask: () => T): Partial<T> => {
  try {
    return ask()
  } catch {
    return {}
  }
}

export const describeDevice = () => {
  const { miniProgram } = heard(() => Taro.getAccountInfoSync())
  const { version, SDKVersion } = heard(() => Taro.getAppBaseInfo())
  const { system, model } = heard(() => Taro.getDeviceInfo())
  const release = [miniProgram?.version, miniProgram?.envVersion].filter(Boolean).join(' ')
  return {
    version: release ? `${process.env.APP_VERSION}（${release}）` : process.env.APP_VERSION,
    platform: [version && `微信 ${version}`, SDKVersion && `基础库 ${SDKVersion}`, system, model]
      .filter(Boolean)
      .join(' · '),
  }
}
