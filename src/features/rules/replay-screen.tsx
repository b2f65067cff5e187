/** 按别的版本重算: what was decided then and what another version of the rules would decide, beside each other. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { Card } from '../../ui/card/card'
import { Choices } from '../../ui/choices/choices'
import { cx } from '../../ui/cx'
import { Aside, Sentence } from '../../ui/page/page'
import { Path } from '../../ui/path/path'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { reasonPoints } from '../reasons/reason-points'
import { revisionWords, versionWords } from '../reasons/version-words'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { Difference } from './difference'
import { ForSection } from './for-section'
import { isSame, outcomeWords } from './outcome-words'
import './rules.scss'
import { type Outcome, type Replay, useReplay, useVersions, type Version } from './use-rules'

const NO_STATION = '没有工作站'

type OneProps = { what: string; outcome: Outcome; other?: boolean }

const OneAnswer = ({ what, outcome, other }: OneProps) => (
  <View className={cx('pair__one', other && 'pair__one--other')}>
    <View className="pair__what">{what}</View>
    <View className="pair__name">{outcomeWords(outcome)}</View>
    <View className="pair__more">{outcome.workstation ?? NO_STATION}</View>
  </View>
)

const verdict = (replay: Replay) => {
  if (isSame(replay.difference)) return '与当时一致'
  if (replay.difference.responsible) return '按这一版，会派到别处'
  return replay.difference.workstation ? '派给同一家，工作站不同' : '派给同一家，理由或期限不同'
}

const Compared = ({ replay }: { replay: Replay }) => (
  <>
    <Card title={verdict(replay)} tone={isSame(replay.difference) ? 'tea' : undefined}>
      <View className="pair">
        <OneAnswer what={`当时 · ${versionWords(replay.decidedBy)}`} outcome={replay.decided} />
        <OneAnswer what={`重算 · ${versionWords(replay.version)}`} outcome={replay.replayed} other />
      </View>
      {isSame(replay.difference) ? (
        <View className="rules__hint">负责的单位、工作站、理由和期限都一样。</View>
      ) : (
        <Difference difference={replay.difference} was="当时" now="重算" gone="当时" added="重算" />
      )}
      {replay.caveat && <View className="rules__hint">{replay.caveat}</View>}
    </Card>
    <Card title="重算的理由" aside={versionWords(replay.version)}>
      <Path points={reasonPoints(replay.reasons)} light />
    </Card>
    <Aside>重算只用来比较，事项还按当时的规则办，期限不变。</Aside>
  </>
)

const choiceOf = ({ version, n, current, at, why }: Version) => ({
  value: version,
  text: revisionWords(n) + (current ? '（现在用的）' : ''),
  note: [at && moment(at, serverNow()), why ?? (at ? '' : '随系统交付')].filter(Boolean).join(' · '),
})

const Inside = ({ id }: { id: string }) => {
  const [version, setVersion] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const query = useReplay(id, version)
  const versions = useVersions()
  const { data, error, isFetching, refetch } = query
  useFresh(query)
  const shown = version ?? data?.version
  return (
    <Screen
      over={
        <Sheet open={choosing} title="用哪一版规则" onClose={() => setChoosing(false)}>
          {!versions.data && !versions.error && <Skeleton />}
          {!versions.data && versions.error && (
            <Failed
              error={versions.error}
              busy={versions.isFetching}
              onRetry={() => void versions.refetch()}
            />
          )}
          <Choices
            choices={(versions.data?.versions ?? []).map(choiceOf)}
            chosen={shown}
            onChoose={next => {
              setVersion(next)
              setChoosing(false)
            }}
          />
        </Sheet>
      }
    >
      {data && (
        <Sentence over={`编号 ${data.number} · ${moment(data.receivedAt, serverNow())} 收到`}>
          {data.title}
        </Sentence>
      )}
      <Card>
        <View className="rules__rows">
          <Row
            name="用哪一版"
            value={shown ? versionWords(shown) : undefined}
            note={shown ? undefined : '点这里选'}
            onTap={() => setChoosing(true)}
          />
        </View>
      </Card>
      {!data && !error && <Skeleton cards={2} />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && <Compared replay={data} />}
    </Screen>
  )
}

export const ReplayScreen = ({ id }: { id: string }) => <ForSection>{() => <Inside id={id} />}</ForSection>
