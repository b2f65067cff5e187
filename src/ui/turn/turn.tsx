/** 轮到谁: whose turn, doing what, by when, how much of the clock is used. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Office } from '../office/office'
import './turn.scss'

type Banner = {
  who: string
  /** 正在核查，12 月 14 日前决定是否立案 */
  doing: string
  /** What happens at the deadline. */
  atDue?: string
  used?: { share: number; left: string; right: string }
  yours?: boolean
  overdue?: boolean
}

export const TurnBanner = ({ who, doing, atDue, used, yours, overdue }: Banner) => (
  <View className={cx('turn', yours && 'turn--yours', overdue && 'turn--overdue')}>
    <View className="turn__now">现在轮到</View>
    <View className="turn__who">
      <Office name={who} />
    </View>
    <View className="turn__doing">{doing}</View>
    {used && (
      <View className="turn__clock">
        <View className="turn__track">
          <View className="turn__used" style={{ width: `${Math.round(used.share * 100)}%` }} />
        </View>
        <View className="turn__ends">
          <Text>{used.left}</Text>
          <Text>{used.right}</Text>
        </View>
      </View>
    )}
    {atDue && <View className="turn__at-due">{atDue}</View>}
  </View>
)

/** The same in one line of a list: 轮到 固始县市场监督管理局 · 12 月 14 日前告诉您是否立案 */
export const TurnLine = ({ who, doing }: { who: string; doing: string }) => (
  <View className="turn-line">
    轮到 <Text className="turn-line__who">{who}</Text> · {doing}
  </View>
)
