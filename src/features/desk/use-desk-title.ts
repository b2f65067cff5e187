/** 固始县局 · 待办 in the title bar, while the desk is what one sees. */
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const setTitle = (office: string) => void Taro.setNavigationBarTitle({ title: `${office} · 待办` })

export const useDeskTitle = (office: string | undefined) => {
  const seen = useRef(true)
  useDidShow(() => {
    seen.current = true
    if (office) setTitle(office)
  })
  useDidHide(() => {
    seen.current = false
  })
  useEffect(() => {
    if (office && seen.current) setTitle(office)
  }, [office])
}
