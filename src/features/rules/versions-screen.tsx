/** 历史版本: who changed the rules, when, why and what; an earlier version can be taken up again. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { partsOf } from '../../../domain/rules/amendment'
import { moment } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Tag } from '../../ui/tag/tag'
import { revisionWords } from '../reasons/version-words'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { ForSection } from './for-section'
import { RestoreSheet } from './restore-sheet'
import './rules.scss'
import { useTables, useVersions, type Version } from './use-rules'

/** Lines that a version shows before it is asked for all. */
const FEW = 4

const whoWhen = ({ at, by }: Version) => {
  if (!at) return '随系统交付'
  const when = moment(at, serverNow())
  return by ? `${when} 由${by}启用` : `${when} 起`
}

const VersionCard = ({ version, onRestore }: { version: Version; onRestore?: () => void }) => {
  const { n, current, why, lines } = version
  const [all, setAll] = useState(false)
  return (
    <Card title={revisionWords(n)} aside={current && <Tag text="现在用的" tone="tea" />}>
      <View className="rules__words">{whoWhen(version)}</View>
      {why && <View className="rules__quote">{why}</View>}
      {lines.length > 0 && (
        <View className="revision__lines">
          {lines.slice(0, all ? lines.length : FEW).map(line => (
            <View key={line} className="revision__line">
              {line}
            </View>
          ))}
          {!all && lines.length > FEW && <Link text={`全部 ${lines.length} 处`} onTap={() => setAll(true)} />}
        </View>
      )}
      {onRestore && (
        <View className="rules__acts">
          <Button
            text="恢复到这一版"
            label={`恢复到${revisionWords(n)}`}
            kind="secondary"
            size="s"
            onTap={onRestore}
          />
        </View>
      )}
    </Card>
  )
}

const situation = (changes: number) =>
  changes > 0 ? `规则改过 ${changes} 次，每一次都查得到` : '规则还没有改过'

const Inside = () => {
  const tables = useTables()
  const query = useVersions()
  const { data, error, isFetching, refetch } = query
  const [restoring, setRestoring] = useState<Version | null>(null)
  useFresh(query, tables)
  const versions = data?.versions ?? []
  const current = versions.find(one => one.current)
  const packOf = (one: Version) => partsOf(one.version).packVersion
  const otherPack = (one: Version) => current !== undefined && packOf(one) !== packOf(current)
  return (
    <Screen
      over={
        restoring &&
        tables.data && (
          <RestoreSheet
            version={restoring}
            base={tables.data.base}
            otherPack={otherPack(restoring)}
            onClose={() => setRestoring(null)}
          />
        )
      }
    >
      {!data && !error && <Skeleton />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && <Sentence>{situation(versions.filter(({ n }) => n > 0).length)}</Sentence>}
      {versions.map(one => (
        <VersionCard
          key={one.version}
          version={one}
          onRestore={current && one.n !== current.n ? () => setRestoring(one) : undefined}
        />
      ))}
    </Screen>
  )
}

export const VersionsScreen = () => <ForSection>{() => <Inside />}</ForSection>
