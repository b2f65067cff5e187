/** 派件单: responsible, adviser, informed. */
import { Text, View } from '@tarojs/components'
import { Office } from '../office/office'
import { Tag } from '../tag/tag'
import './slip.scss'

export type SlipPart = { what: string; name: string; text?: string; tag?: string }

type Props = { parts: readonly SlipPart[]; informed?: readonly { name: string; why: string }[] }

export const Slip = ({ parts, informed = [] }: Props) => (
  <View className="slip">
    {parts.map(part => (
      <View key={part.what} className="slip__part">
        <View className="slip__what">{part.what}</View>
        <View className="slip__line">
          <View className="slip__name">
            <Office name={part.name} />
          </View>
          {part.tag && <Tag text={part.tag} tone="tea" />}
        </View>
        {part.text && <View className="slip__text">{part.text}</View>}
      </View>
    ))}
    {informed.length > 0 && (
      <View className="slip__part slip__informed">
        <Text className="slip__what">同时告知</Text>
        <View className="slip__others">
          {informed.map(one => (
            <View key={one.name} className="slip__other">
              {one.name}
              <Text className="slip__why">{one.why}</Text>
            </View>
          ))}
        </View>
      </View>
    )}
  </View>
)
