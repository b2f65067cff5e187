/** Whether calls reach the server: told by the platform and by each call's outcome. */
import Taro from '@tarojs/taro'
import { createStore } from './store'

/** What goes on by itself when the network is back. */
const waiting = new Set<() => void>()

const online = createStore(true, yes => {
  if (yes) for (const goOn of waiting) goOn()
})

export const isOnline = online.get
export const setOnline = online.set
export const useOnline = online.use

/** Calls `goOn` each time the network comes back, for as long as the app lives. */
export const whenBackOnline = (goOn: () => void) => {
  waiting.add(goOn)
}

/** Listens to the platform; calls correct it either way. */
export const watchNetwork = () => {
  if (process.env.TARO_ENV === 'h5') {
    online.set(navigator.onLine)
    window.addEventListener('online', () => online.set(true))
    window.addEventListener('offline', () => online.set(false))
    return
  }
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected))
}
