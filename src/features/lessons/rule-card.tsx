/** A rule that was objected to: how often it sent, how often that was wrong; tapped, its texts alone are shown. */
import { Text, View } from '@tarojs/components'
import { cx } from '../../ui/cx'
import { Tap } from '../../ui/tap/tap'
import './lessons.scss'
import type { WrongRule } from './use-lessons'

type Props = { rule: WrongRule; chosen: boolean; onChoose: () => void }

const COUNTS = [
  ['moved', '改派'],
  ['kept', '维持'],
  ['open', '待定'],
] as const

/** 改派 2 · 维持 1; what never was is not said. */
const outcome = (rule: WrongRule) =>
  COUNTS.filter(([field]) => rule[field] > 0)
    .map(([field, word]) => `${word} ${rule[field]}`)
    .join(' · ')

export const RuleCard = ({ rule, chosen, onChoose }: Props) => {
  const share = rule.fired > 0 ? Math.min(1, rule.moved / rule.fired) : 0
  const counts = `参与派出 ${rule.fired} 件，有异议 ${rule.objected} 件：${outcome(rule)}`
  return (
    <Tap
      className={cx('wrong-rule', chosen && 'wrong-rule--chosen')}
      role="radio"
      checked={chosen}
      label={`${rule.text}${counts}`}
      onTap={onChoose}
    >
      <View className="wrong-rule__line">
        <Text className="wrong-rule__text">{rule.text}</Text>
        <Text className={cx('wrong-rule__moved', rule.moved > 0 && 'wrong-rule__moved--any')}>
          错 {rule.moved}
        </Text>
      </View>
      {rule.basis && <View className="wrong-rule__basis">{rule.basis}</View>}
      <View className="wrong-rule__bar">
        <View className="wrong-rule__share" style={{ width: `${Math.round(share * 100)}%` }} />
      </View>
      <View className="wrong-rule__counts">{counts}</View>
    </Tap>
  )
}
