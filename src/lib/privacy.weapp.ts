/** WeChat: our own consent and WeChat's record of it (`__usePrivacyCheck__`), asked for by one sheet. */
import Taro from '@tarojs/taro'
import { toast } from './feedback'
import { AGREE_BUTTON, askPrivacy, hasAgreed } from './privacy-store'

/** WeChat asks where one of its own interfaces is used without consent; older versions do not know the question. */
export const startPrivacy = () => {
  if (typeof Taro.onNeedPrivacyAuthorization !== 'function') return
  Taro.onNeedPrivacyAuthorization(resolve => {
    void askPrivacy().then(yes =>
      resolve(yes ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
    )
  })
}

/** Asks WeChat as well: its guide may have been filed anew since. */
const recordedByWechat = () =>
  new Promise<boolean>(resolve => {
    if (typeof Taro.requirePrivacyAuthorize !== 'function') return resolve(true)
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) })
  })

export const requestPrivacy = async () => {
  if (!hasAgreed() && !(await askPrivacy())) return false
  return recordedByWechat()
}

export const openOfficialGuide = () =>
  Taro.openPrivacyContract({ fail: () => toast('微信里的指引没有打开，请稍后再试') })
