/** Whether calls reach the server: told by the platform and by each call's outcome. */
import Taro from '@tarojs/taro'
import { createStore } from './store'

const online = createStore(true)

export const setOnline = online.set
export const useOnline = online.use

/** Listens to the platform; calls correct it either way. */
export const watchNetwork = () => {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', () => online.set(true))
    window.addEventListener('offline', () => online.set(false))
    return
  }
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected))
}
