/** 封存: dots, 查看（将留记录）, how often it was read; `children` tell what is known without opening it. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../tap/tap'
import './sealed.scss'

type Props = {
  what: string
  readings?: number
  busy?: boolean
  /** Absent where the viewer may not open it. */
  onOpen?: () => void
  children?: ReactNode
}

/** What stands in the place of a sealed value. */
export const SealedDots = () => (
  <View className="sealed__dots" aria-hidden>
    {[1, 2, 3, 4, 5, 6].map(one => (
      <View key={one} className="sealed__dot" />
    ))}
  </View>
)

export const Sealed = ({ what, readings = 0, busy, onOpen, children }: Props) => (
  <View className="sealed">
    <View className="sealed__left">
      <Text className="sealed__what">{what}</Text>
      <SealedDots />
      {children}
      {readings > 0 && <Text className="sealed__count">看过 {readings} 次</Text>}
    </View>
    {onOpen && (
      <Tap className="sealed__open" disabled={busy} onTap={onOpen}>
        {busy ? '正在打开…' : '查看（将留记录）'}
      </Tap>
    )}
  </View>
)
