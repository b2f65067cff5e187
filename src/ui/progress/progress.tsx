/** How far something is: words, a percentage and a bar. */
import { Text, View } from '@tarojs/components'
import { a11y } from '../a11y'
import './progress.scss'

/** @param share what is done, 0 to 1 */
export const Progress = ({ share, words }: { share: number; words: string }) => {
  const percent = `${Math.round(share * 100)}%`
  return (
    <View className="progress" {...a11y({ role: 'status', label: `${words}，${percent}` })}>
      <View className="progress__line">
        <Text className="progress__words">{words}</Text>
        <Text>{percent}</Text>
      </View>
      <View className="progress__track">
        <View className="progress__done" style={{ width: percent }} />
      </View>
    </View>
  )
}
