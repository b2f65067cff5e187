/** 路径: one vertical line with dots. Filled = happened, ringed = now, grey = to come. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Office } from '../office/office'
import { Tag } from '../tag/tag'
import './path.scss'

export type PathPoint = {
  id: string
  state: 'done' | 'now' | 'todo'
  title: string
  /** At the end of the title's line, or in small type behind it. */
  aside?: string
  by?: string
  text?: string
  /** Names of what came with it. */
  files?: readonly string[]
}

export const Path = ({ points, light }: { points: readonly PathPoint[]; light?: boolean }) => (
  <View className={cx('path', light && 'path--light')}>
    {points.map(point => (
      <View key={point.id} className={cx('path__point', `path__point--${point.state}`)}>
        <View className="path__rail">
          <View className="path__dot" />
        </View>
        <View className="path__words">
          <View className="path__line">
            <Text className="path__title">
              {point.state === 'now' ? <Office name={point.title} /> : point.title}
            </Text>
            {point.aside && <Text className="path__aside">{point.aside}</Text>}
          </View>
          {(point.by || point.text) && (
            <View className="path__text">
              {point.by && point.text ? `${point.by}：${point.text}` : (point.by ?? point.text)}
            </View>
          )}
          {point.files && point.files.length > 0 && (
            <View className="path__files">
              {point.files.map((file, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list stays.
                <Tag key={`${at}-${file}`} text={file} />
              ))}
            </View>
          )}
        </View>
      </View>
    ))}
  </View>
)
