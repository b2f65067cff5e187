/** The function that WeChat's message push calls; it is chosen for `event` messages in the console. */
import { takeEvent } from '../../server/content/wechat-events'

export const main = async (event: unknown) => {
  await takeEvent(event)
  return 'success'
}
