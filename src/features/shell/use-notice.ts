/** What stands on top of every screen: that there is no network, and what waits for it. */
import { useOnline } from '../../lib/network'
import { useOutgoing } from '../../lib/outgoing'
import { goTab } from '../../lib/routes'
import type { Notice } from '../../ui/page/page'

const OFFLINE = '没有网络。已写的都存着，'

export const useNotice = (): Notice | null => {
  const online = useOnline()
  const all = useOutgoing()
  const refused = all.filter(({ problem }) => problem !== null).length
  const waiting = all.length - refused
  const onTap = () => goTab('mine')
  if (waiting > 0) {
    const text = online ? '存下的正在送出。' : `${OFFLINE}连上后自动送出。`
    return { text, count: `${waiting} 件待送`, onTap }
  }
  if (!online) return { text: `${OFFLINE}连上后再试。` }
  return refused > 0 ? { text: '有存下的没送出去，要您看一下。', count: `${refused} 件`, onTap } : null
}
