/** 派错的规则: which rules are most often wrong, then the texts; one tap makes a permanent test case of one. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { day } from '../../lib/dates'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Icon } from '../../ui/icon/icon'
import { Aside, Sentence } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { ForSection } from '../rules/for-section'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { Screen } from '../shell/screen'
import { LessonCard } from './lesson-card'
import './lessons.scss'
import { RuleCard } from './rule-card'
import { TextSheet } from './text-sheet'
import { type Lesson, useLessons, useWrongRules, type WrongRule } from './use-lessons'

const situation = (rules: readonly WrongRule[]) => {
  const worst = rules.filter(rule => rule.moved > 0).length
  return worst > 0 ? `${worst} 条规则派错过` : '有异议，还没有认定派错的'
}

const CasesRow = () => (
  <Card>
    <View className="lesson__rows">
      <Row lead={<Icon name="list" />} name="测试案例" value="改规则前先过一遍" onTap={() => go('cases')} />
    </View>
  </Card>
)

const Inside = () => {
  const rules = useWrongRules()
  const [rule, setRule] = useState<string | null>(null)
  const lessons = useLessons(rule)
  const [correcting, setCorrecting] = useState<Lesson | null>(null)
  useFresh(rules, lessons)
  const error = rules.error ?? lessons.error
  const rows = lessons.data?.pages.flatMap(page => page.rows)
  const ranked = rules.data?.rows ?? []
  const waits = !rules.data || !rows
  const retry = () => void Promise.all([rules.refetch(), lessons.refetch()])
  return (
    <Screen over={correcting && <TextSheet lesson={correcting} onClose={() => setCorrecting(null)} />}>
      {waits && !error && <Skeleton cards={3} />}
      {waits && error && (
        <Failed error={error} busy={rules.isFetching || lessons.isFetching} onRetry={retry} />
      )}
      {rules.data && rows?.length === 0 && rule === null && (
        <Empty title="还没有人说派错" text="县区局在办理页点“不归我们管”“地点不对”“权利不对”，会记在这里" />
      )}
      {ranked.length > 0 && rules.data && (
        <>
          <Sentence over={rules.data.since && `${day(rules.data.since, serverNow())}以来`}>
            {situation(ranked)}
          </Sentence>
          {ranked.map(one => (
            <RuleCard
              key={one.rule}
              rule={one}
              chosen={rule === one.rule}
              onChoose={() => setRule(rule === one.rule ? null : one.rule)}
            />
          ))}
        </>
      )}
      {rules.data && <CasesRow />}
      {rows && rows.length > 0 && (
        <Aside>
          {rule === null ? '派出去有异议的原文，已隐去身份' : '只看这条规则名下的；再点一次看全部'}
        </Aside>
      )}
      {rows?.map(lesson => (
        <LessonCard key={lesson.objection} lesson={lesson} onCorrect={() => setCorrecting(lesson)} />
      ))}
      <More
        has={lessons.hasNextPage}
        busy={lessons.isFetchingNextPage}
        onMore={() => void lessons.fetchNextPage()}
      />
    </Screen>
  )
}

export const LessonsScreen = () => <ForSection>{() => <Inside />}</ForSection>
