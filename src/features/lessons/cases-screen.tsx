/** 测试案例: what was sent wrong once and must be right for ever, as the rules in force decide it; to be exported. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { moment } from '../../lib/dates'
import { confirm, copy, toast } from '../../lib/feedback'
import { SAVE_WORDS, saveText } from '../../lib/save-file'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Link } from '../../ui/link/link'
import { Aside, Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Tag } from '../../ui/tag/tag'
import { ForSection } from '../rules/for-section'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { Screen } from '../shell/screen'
import './lessons.scss'
import { type TestCase, useCases, useDrop } from './use-lessons'

const situation = (cases: readonly TestCase[], more: boolean) => {
  const wrong = cases.filter(one => !one.right).length
  const all = `${cases.length} 个案例${more ? '以上' : ''}`
  return wrong > 0 ? `${all}，${wrong} 个现在判得不对` : `${all}，现在都判得对`
}

const CaseCard = ({ one }: { one: TestCase }) => {
  const drop = useDrop()
  const ask = async () => {
    const yes = await confirm({
      title: '删去这个测试案例？',
      content: '以后改规则时不再用它检查。',
      yes: '删去',
      destroys: true,
    })
    if (yes) drop.mutate(one.id)
  }
  return (
    <Card
      title={`应派给${one.wants}`}
      aside={<Tag text={one.right ? '现在判对' : '现在判错'} tone={one.right ? 'tea' : 'amber'} />}
    >
      <View className="lesson__text">{one.text}</View>
      {!one.right && <View className="lesson__tried">{`现在的规则会派给${one.gets}`}</View>}
      <View className="lesson__foot">
        <View className="lesson__at">{moment(one.keptAt, serverNow())} 存</View>
        <Link text="删去" label={`删去：${one.text}`} quiet onTap={() => void ask()} />
      </View>
    </Card>
  )
}

/** Every loaded page's cases as one file. */
const fileOf = (files: readonly string[]): string =>
  JSON.stringify(
    files.flatMap(file => JSON.parse(file) as unknown[]),
    null,
    2,
  )

const Inside = () => {
  const query = useCases()
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query
  useFresh(query)
  const cases = data?.pages.flatMap(page => page.rows)
  const [gathering, setGathering] = useState(false)
  /** Hands over every case, those too that the list has not reached. */
  const hand = async (over: (file: string) => unknown, problem: string) => {
    setGathering(true)
    try {
      let result: Pick<typeof query, 'data' | 'hasNextPage' | 'isError'> = query
      while (result.hasNextPage && !result.isError) result = await fetchNextPage()
      if (result.hasNextPage) toast('没有取全，请看看网络再试一次')
      else await over(fileOf(result.data?.pages.map(page => page.file) ?? []))
    } catch {
      toast(problem)
    }
    setGathering(false)
  }
  const send = () => void hand(file => saveText('测试案例.json', file), '没有保存成，可以先复制')
  const copyAll = () => void hand(file => copy(file, '已复制'), '没有复制成，请再试一次')
  return (
    <Screen
      footer={
        cases &&
        cases.length > 0 && (
          <ActionBar
            primary={
              <Button text={SAVE_WORDS} label={`${SAVE_WORDS}测试案例`} busy={gathering} onTap={send} />
            }
            second={
              <Button
                text="复制"
                label="复制测试案例"
                kind="secondary"
                disabled={gathering}
                onTap={copyAll}
              />
            }
          />
        )
      }
    >
      {!cases && !error && <Skeleton cards={3} />}
      {!cases && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {cases?.length === 0 && (
        <Empty title="还没有测试案例" text="在“派错的规则”里，把派错的一件存为测试案例" />
      )}
      {cases && cases.length > 0 && (
        <>
          <Sentence>{situation(cases, hasNextPage)}</Sentence>
          <Aside>改规则前会先用它们试算；也可以导出，交给开发单位长期保留。</Aside>
        </>
      )}
      {cases?.map(one => (
        <CaseCard key={one.id} one={one} />
      ))}
      <More has={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Screen>
  )
}

export const CasesScreen = () => <ForSection>{() => <Inside />}</ForSection>
