/** 规则维护: which rules are in force, since when, by whom and why; the seven tables; what is not in force yet. */
import { View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Sentence } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Tag } from '../../ui/tag/tag'
import { revisionWords } from '../reasons/version-words'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { ForSection } from './for-section'
import './rules.scss'
import { useDraft } from './use-draft'
import { type RulesNow, type TableNow, useTables } from './use-rules'
import { publishedWords, TABLE_WORDS } from './words'

const situation = (now: RulesNow, count: number) => {
  if (count > 0) return `有 ${count} 处改动还没启用`
  const open = now.tables.reduce((sum, table) => sum + table.unconfirmed, 0)
  return open > 0 ? `规则里还有 ${open} 处等您确认` : '派件规则都有依据'
}

const VersionCard = ({ now: { base, latest, holidaysUntil } }: { now: RulesNow }) => (
  <Card title={revisionWords(base)}>
    <View className="rules__words">
      {latest
        ? `${moment(latest.at, serverNow())} 由${latest.by}启用`
        : '随系统交付，还没有人改过。新提交的事项都按它派。'}
    </View>
    {latest && <View className="rules__quote">{latest.why}</View>}
    <View className="rules__hint">{publishedWords(holidaysUntil)}</View>
    <View className="rules__rows--end">
      <Row lead={<Icon name="list" />} name="历史版本" onTap={() => go('ruleVersions')} />
    </View>
  </Card>
)

const TableRow = ({ table: { table, rows, changed, unconfirmed } }: { table: TableNow }) => {
  const { name, icon, does } = TABLE_WORDS[table]
  const { draft } = useDraft()
  const waiting = draft.entries.filter(({ change }) => change.table === table).length
  const counts = [`${rows} 行`, changed > 0 && `改过 ${changed}`, waiting > 0 && `未启用 ${waiting}`]
    .filter(Boolean)
    .join(' · ')
  return (
    <Row
      lead={<Icon name={icon} />}
      name={name}
      note={counts}
      label={[name, does, counts, unconfirmed > 0 && `${unconfirmed} 处待确认`].filter(Boolean).join('，')}
      end={unconfirmed > 0 && <Tag text={`待确认 ${unconfirmed}`} tone="amber" />}
      onTap={() => go('ruleTable', { table })}
    />
  )
}

const Inside = () => {
  const query = useTables()
  const { data, error, isFetching, refetch } = query
  const { count } = useDraft()
  useFresh(query)
  return (
    <Screen
      footer={
        count > 0 && (
          <ActionBar primary={<Button text={`看 ${count} 处改动`} onTap={() => go('ruleDraft')} />} />
        )
      }
    >
      {!data && !error && <Skeleton cards={2} />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Sentence>{situation(data, count)}</Sentence>
          <VersionCard now={data} />
          <Card title="规则的七张表" aside="点开查、改、确认">
            <View className="table-rows">
              {data.tables.map(table => (
                <TableRow key={table.table} table={table} />
              ))}
            </View>
          </Card>
        </>
      )}
    </Screen>
  )
}

export const RulesScreen = () => <ForSection>{() => <Inside />}</ForSection>
