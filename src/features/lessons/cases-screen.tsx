/** 测试案例: what was sent wrong once and must be right for ever, as the rules in force decide it; to be exported. */
import { View } from '@tarojs/components'
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
  const file = () => fileOf(data?.pages.map(page => page.file) ?? [])
  const send = () => void saveText('测试案例.json', file()).catch(() => toast('没有保存成，可以先复制'))
  return (
    <Screen
      footer={
        cases &&
        cases.length > 0 && (
          <ActionBar
            primary={<Button text={SAVE_WORDS} label={`${SAVE_WORDS}测试案例`} onTap={send} />}
            second={<Button text="复制" kind="secondary" onTap={() => copy(file(), '已复制')} />}
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
          <Aside>改规则前会先用它们试算；导出的文件交给开发人员，收进程序自己的测试。</Aside>
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
