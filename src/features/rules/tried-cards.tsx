/** What the dry run found: matters that would go elsewhere, deadlines that move, kept cases that would be wrong. */
import { Text, View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Card } from '../../ui/card/card'
import { Tap } from '../../ui/tap/tap'
import { Difference } from './difference'
import { outcomeWords } from './outcome-words'
import './rules.scss'
import type { Moved, Tried } from './use-try'

const MovedRow = ({ moved }: { moved: Moved }) => {
  const { id, number, title, before, after, difference } = moved
  const [from, to] = [outcomeWords(before), outcomeWords(after)]
  return (
    <View className="moved">
      <Tap label={`${title}，${number}，原来${from}，会到${to}`} onTap={() => go('handle', { id })}>
        <View className="moved__title">{title}</View>
        <View className="moved__about">编号 {number}</View>
        {difference.responsible && (
          <View className="moved__way">
            <Text className="moved__from">原来 {from}</Text>
            <Text className="moved__to">会到 {to}</Text>
          </View>
        )}
        {difference.workstation && (
          <View className="moved__way">
            <Text className="moved__from">工作站原来是{before.workstation ?? '没有'}</Text>
            <Text className="moved__to">以后是{after.workstation ?? '没有'}</Text>
          </View>
        )}
      </Tap>
      <Difference difference={difference} was="原来" now="以后" gone="不再适用" added="新适用" />
    </View>
  )
}

const movedTitle = ({ looked, moved }: Tried) => {
  if (looked === 0) return '还没有事项可以试算'
  return moved.length > 0
    ? `最近 ${looked} 件里，${moved.length} 件会派到别处`
    : `最近 ${looked} 件，派法都不变`
}

const restWords = ({ looked, moved, redated }: Tried) => {
  if (looked === 0) return '这次改动影响以后提交的事项。'
  if (redated > 0) return `${moved.length > 0 ? '另有' : '其中'} ${redated} 件派法不变，期限会变。`
  return moved.length > 0 ? '其余的派法和期限都不变。' : '期限也不变。'
}

const casesWords = ({ cases: { looked, broken } }: Tried) => {
  if (looked === 0) return '还没有测试案例'
  return broken.length > 0
    ? `${looked} 个测试案例里，${broken.length} 个会派错`
    : `${looked} 个测试案例都还派得对`
}

export const TriedCards = ({ tried }: { tried: Tried }) => (
  <>
    <Card title={movedTitle(tried)} tone={tried.moved.length > 0 ? undefined : 'tea'}>
      <View className="rules__words">{restWords(tried)}</View>
      {tried.moved.length > 0 && (
        <View className="rules__words rules__above">已经派出的不动，只影响以后提交的。</View>
      )}
      {tried.moved.map(moved => (
        <MovedRow key={moved.id} moved={moved} />
      ))}
    </Card>
    <Card title={casesWords(tried)} tone={tried.cases.broken.length > 0 ? 'seal' : undefined}>
      {tried.cases.broken.length === 0 && (
        <View className="rules__words">派错过的事项可以存为测试案例，每次改规则都先用它们试一遍。</View>
      )}
      {tried.cases.broken.map(({ id, text, wants, gets }) => (
        <View key={id} className="moved">
          <View className="rules__words">{text}</View>
          <View className="moved__way">
            <Text className="moved__to">应当到 {wants}</Text>
            <Text className="moved__from">会到 {gets}</Text>
          </View>
        </View>
      ))}
    </Card>
  </>
)
