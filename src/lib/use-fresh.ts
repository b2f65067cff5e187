/** A screen that comes back into view asks again; a pull asks again too. */
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'

/** As much of a query as is needed; one that is not for this role is left alone. */
type Query = { isEnabled: boolean; refetch: () => Promise<unknown> }

export const useFresh = (...queries: Query[]) => {
  const shownBefore = useRef(false)
  // A refetch never rejects: what went wrong stands in the query.
  const ask = () => Promise.all(queries.filter(one => one.isEnabled).map(one => one.refetch()))
  useDidShow(() => {
    if (shownBefore.current) void ask()
    shownBefore.current = true
  })
  usePullDownRefresh(() => {
    void ask().then(() => Taro.stopPullDownRefresh())
  })
}
