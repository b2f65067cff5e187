/** A client lives longer than a release: WeChat tells when a new version is there. */
import Taro from '@tarojs/taro'
import { confirm } from './feedback'

export const watchUpdates = () => {
  if (process.env.TARO_ENV === 'h5') return
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(async () => {
    const yes = await confirm({
      title: '有新版本',
      content: '重新打开就能用上，已写的草稿都在。',
      yes: '现在更新',
      no: '稍后',
    })
    if (yes) updates.applyUpdate()
  })
}
