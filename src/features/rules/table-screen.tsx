/** One table: searched, filtered by what is open or changed, confirmed or opened row by row. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TABLES, type Table } from '../../../domain/rules/amendment'
import { go } from '../../lib/routes'
import { useFresh } from '../../lib/use-fresh'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chip } from '../../ui/chip/chip'
import { Empty } from '../../ui/empty/empty'
import { Aside, Sentence } from '../../ui/page/page'
import { Search } from '../../ui/search/search'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import { More } from '../shell/more'
import { Screen } from '../shell/screen'
import { ConfirmRowSheet } from './confirm-row-sheet'
import { DraftLine } from './draft-line'
import { FileSheet } from './file-sheet'
import { ForSection } from './for-section'
import { HolidaysKnown } from './holidays-known'
import { NoSuch } from './no-such'
import { RowCard } from './row-card'
import './rules.scss'
import { countOf, FILTERS, type Filter, type ListRow, listRows, sought } from './table-rows'
import { useDraft } from './use-draft'
import { useNames } from './use-names'
import { useRows } from './use-rules'
import { TABLE_WORDS } from './words'

const FILTER_WORDS: Record<Filter, string> = {
  all: '全部',
  doubt: '待确认',
  changed: '改过',
  waiting: '未启用',
}

/** Rows that are drawn at first, and each time the end is reached. */
const PAGE = 30

const EMPTY_WORDS = { title: '这张表还是空的', text: '有了文件就新增，写明依据，试算以后启用' }

const situation = (table: Table, rows: readonly ListRow[]) => {
  const open = countOf(rows, 'doubt')
  const { name } = TABLE_WORDS[table]
  if (open > 0) return `${name}里有 ${open} 处等您确认`
  if (table === 'holidays') return rows.length > 0 ? `补录了 ${rows.length} 年的安排` : '还没有补录过节假日'
  return rows.length > 0 ? `${name}一共 ${rows.length} 行` : `${name}还没有内容`
}

const Inside = ({ table }: { table: Table }) => {
  const query = useRows(table)
  const { data, error, isFetching, refetch } = query
  const { draft } = useDraft()
  const names = useNames()
  const [filter, setFilter] = useState<Filter>('all')
  const [words, setWords] = useState('')
  const [shown, setShown] = useState(PAGE)
  const [confirming, setConfirming] = useState<string | null>(null)
  const [files, setFiles] = useState(false)
  useFresh(query)
  const rows = data ? listRows(table, data.rows, draft, names) : []
  const found = sought(rows, filter, words)
  const asked = data?.rows.find(({ id }) => id === confirming)
  const { one } = TABLE_WORDS[table]
  return (
    <Screen
      footer={
        data && (
          <ActionBar
            primary={
              table !== 'limits' && <Button text={`新增${one}`} onTap={() => go('ruleRow', { table })} />
            }
            second={
              <Button text="表格" label="导出或导入表格" kind="secondary" onTap={() => setFiles(true)} />
            }
          />
        )
      }
      over={
        data && (
          <>
            {asked && (
              <ConfirmRowSheet
                table={table}
                row={asked}
                doubt={asked.doubt ?? ''}
                base={data.base}
                onClose={() => setConfirming(null)}
              />
            )}
            {files && (
              <FileSheet table={table} rows={data.rows} base={data.base} onClose={() => setFiles(false)} />
            )}
          </>
        )
      }
    >
      {!data && !error && <Skeleton cards={4} />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Sentence over={TABLE_WORDS[table].does}>{situation(table, rows)}</Sentence>
          <DraftLine />
          {rows.length > 0 && (
            <Search
              label={`在${TABLE_WORDS[table].name}里找`}
              placeholder="名称、县区、依据里的字"
              value={words}
              onChange={setWords}
            />
          )}
          {rows.length > 0 && (
            <View className="chips">
              {FILTERS.filter(one => one === 'all' || countOf(rows, one) > 0).map(one => (
                <Chip
                  key={one}
                  role="tab"
                  text={`${FILTER_WORDS[one]} ${countOf(rows, one)}`}
                  chosen={one === filter}
                  onTap={() => setFilter(one)}
                />
              ))}
            </View>
          )}
          {found.length > 0 && (
            <Card>
              {found.slice(0, shown).map(row => (
                <RowCard
                  key={row.id}
                  row={row}
                  onOpen={() => go('ruleRow', { table, id: row.id })}
                  onConfirm={table === 'limits' ? undefined : () => setConfirming(row.id)}
                />
              ))}
            </Card>
          )}
          <More has={found.length > shown} busy={false} onMore={() => setShown(shown + PAGE)} />
          {rows.length > 0 && found.length === 0 && <Empty title="没有找到" text="换个词，或者看看“全部”" />}
          {table === 'holidays' && <HolidaysKnown />}
          {rows.length === 0 && table !== 'holidays' && <Empty {...EMPTY_WORDS} />}
          {table === 'limits' && <Aside>期限的事项由法律和规范定，这里只改长短，不增减。</Aside>}
        </>
      )}
    </Screen>
  )
}

/** @param table as the address names it */
export const TableScreen = ({ table }: { table: string }) => {
  const known = TABLES.find(one => one === table)
  return <ForSection>{() => (known ? <Inside table={known} /> : <NoSuch />)}</ForSection>
}
