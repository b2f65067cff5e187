/** WeChat: its own approved map. It asks for no location of the phone: the person moves the map. */
import Taro from '@tarojs/taro'
import type { MapPlace } from './location'

export const hasMap = true

/** Closing the map is WeChat's `fail`. */
export const chooseOnMap = (): Promise<MapPlace | null> =>
  Taro.chooseLocation({}).then(
    ({ name, address, latitude, longitude }) => ({
      name,
      address,
      point: { lng: Number(longitude), lat: Number(latitude) },
    }),
    () => null,
  )
