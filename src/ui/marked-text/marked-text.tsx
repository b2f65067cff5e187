/** The words a fact was read from, underlined in the fact's colour. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import './marked-text.scss'
import { type Mark, segments } from './segments'

export const MarkedText = ({ text, marks }: { text: string; marks: readonly Mark[] }) => (
  <View className="marked-text">
    {segments(text, marks).map(piece => (
      <Text key={piece.start} className={cx(piece.colour && `mark mark--${piece.colour}`)}>
        {piece.text}
      </Text>
    ))}
  </View>
)

/** The dot that ties a line of the list to the marks of the same colour. */
export const MarkDot = ({ colour }: { colour: Mark['colour'] }) => (
  <View className={`mark-dot mark-dot--${colour}`} />
)
