/** 未启用的改动: old and new of each, the dry run, and then, only after it, putting them in force. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chip } from '../../ui/chip/chip'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import { FailedLine } from '../shell/failed-line'
import { Screen } from '../shell/screen'
import { ChangesCard } from './changes-card'
import { ForSection } from './for-section'
import './rules.scss'
import { StaleCard } from './stale-card'
import { TriedCards } from './tried-cards'
import { useDraft } from './use-draft'
import { useRelease } from './use-release'
import { LASTS, type Last, type Tried } from './use-try'
import { WhySheet } from './why-sheet'

const Nothing = () => (
  <Screen>
    <Empty title="没有未启用的改动" text="在规则表里改一行，就先放在这里，试算以后再启用">
      <Button text="看规则维护" kind="secondary" onTap={() => go('rules')} />
    </Empty>
  </Screen>
)

/** What one says yes to. */
const releaseLines = (count: number, { looked, moved, cases }: Tried) => [
  `${count} 处改动马上生效，以后提交的事项按新规则派；已经派出的不动。`,
  moved.length > 0
    ? `试算最近 ${looked} 件，${moved.length} 件会派到别处。`
    : `试算最近 ${looked} 件，派法都不变。`,
  ...(cases.broken.length > 0 ? [`有 ${cases.broken.length} 个测试案例会派错，请确认这是您要的。`] : []),
  '启用后可以在历史版本里恢复。',
]

const TryCard = ({ last, onLast }: { last: Last; onLast: (last: Last) => void }) => (
  <Card title="试算" aside="不改动任何事项">
    <View className="rules__words">用最近的事项试一遍：哪几件会派到别处，期限变不变。</View>
    <View className="chips">
      {LASTS.map(one => (
        <Chip key={one} role="radio" text={`${one} 件`} chosen={one === last} onTap={() => onLast(one)} />
      ))}
    </View>
  </Card>
)

const Inside = () => {
  const { draft, count, write } = useDraft()
  const [last, setLast] = useState<Last>(100)
  const [asking, setAsking] = useState(false)
  const release = useRelease(last)
  const { tables, stale, tried, ready } = release
  useFresh(tables)
  if (count === 0) return <Nothing />
  if (!tables.data) {
    const { error, isFetching, refetch } = tables
    return (
      <Screen>
        {error ? <Failed error={error} busy={isFetching} onRetry={() => void refetch()} /> : <Skeleton />}
      </Screen>
    )
  }
  const ask = () => {
    release.begin()
    setAsking(true)
  }
  return (
    <Screen
      footer={
        <ActionBar
          primary={
            ready ? (
              <Button text="启用" onTap={ask} />
            ) : (
              <Button
                text={tried ? '再试算' : '试算'}
                busy={release.trying}
                disabled={stale}
                onTap={() => void release.tryNow()}
              />
            )
          }
        >
          <FailedLine error={release.failure} />
          <View className="rules__hint rules__above">{release.hint}</View>
        </ActionBar>
      }
      over={
        asking &&
        tried && (
          <WhySheet
            title={`启用 ${count} 处改动？`}
            lines={releaseLines(count, tried)}
            why={draft.why}
            placeholder="例如：企业常用这个名字，经县局核实在固始县。"
            yes="启用"
            busy={release.releasing}
            error={release.refused}
            onWrite={write}
            onYes={() => release.release(() => setAsking(false))}
            onClose={() => setAsking(false)}
          />
        )
      }
    >
      <Sentence over="只存在这部手机上">{count} 处改动还没启用</Sentence>
      {stale && <StaleCard now={tables.data} />}
      <ChangesCard wrong={release.wrong} />
      {!stale && <TryCard last={last} onLast={setLast} />}
      {tried && tried.problems.length === 0 && <TriedCards tried={tried} />}
    </Screen>
  )
}

export const DraftScreen = () => <ForSection>{() => <Inside />}</ForSection>
