/** 封存: dots, 查看（将留记录）, how often it was read. */
import { Text, View } from '@tarojs/components'
import { Tap } from '../tap/tap'
import './sealed.scss'

type Props = { what: string; readings: number; busy?: boolean; onOpen?: () => void }

export const Sealed = ({ what, readings, busy, onOpen }: Props) => (
  <View className="sealed">
    <View className="sealed__left">
      <Text className="sealed__what">{what}</Text>
      <View className="sealed__dots" aria-hidden>
        {[1, 2, 3, 4, 5, 6].map(one => (
          <View key={one} className="sealed__dot" />
        ))}
      </View>
      {readings > 0 && <Text className="sealed__count">看过 {readings} 次</Text>}
    </View>
    {onOpen && (
      <Tap className="sealed__open" disabled={busy} onTap={onOpen}>
        {busy ? '正在打开…' : '查看（将留记录）'}
      </Tap>
    )}
  </View>
)
