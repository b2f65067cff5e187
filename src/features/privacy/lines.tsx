/** Plain sentences, one a line, each with a dot in front. */
import { View } from '@tarojs/components'
import './privacy.scss'

export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <View>
    {lines.map(line => (
      <View key={line} className="privacy__line">
        {line}
      </View>
    ))}
  </View>
)
