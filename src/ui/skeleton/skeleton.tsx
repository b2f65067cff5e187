/** Stands where cards will be until the first call answers. */
import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import './skeleton.scss'

export const Skeleton = ({ cards = 3 }: { cards?: number }) => (
  <View className="skeleton" {...a11y({ role: 'status', label: '正在加载' })}>
    {Array.from({ length: cards }, (_, at) => `card-${at}`).map(key => (
      <View key={key} className="skeleton__card">
        <View className="skeleton__line skeleton__line--short" />
        <View className="skeleton__line" />
      </View>
    ))}
  </View>
)
