/** Telephones: calling somebody, and whether WeChat may tell the person's own number. */
import Taro from '@tarojs/taro'

/** A paid interface of WeChat's, on only where a release says so; otherwise the number is typed. */
export const phoneByWechat = process.env.TARO_ENV === 'weapp' && process.env.PHONE_BY_WECHAT === 'on'

/** Opens the phone's dialler; whoever changes their mind there is no error. */
export const callPhone = (phoneNumber: string) =>
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
