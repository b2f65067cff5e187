/** One row: written field by field with its source, put into the draft, taken away, or put back as it was. */
import { View } from '@tarojs/components'
import { TABLES, type Table } from '../../../domain/rules/amendment'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { ForSection } from './for-section'
import { GoneRow, Waiting } from './gone-row'
import { KnownYearNote } from './holidays-known'
import { NoSuch } from './no-such'
import { ROW_FIELDS } from './row-fields'
import { RowFieldsForm } from './row-fields-form'
import './rules.scss'
import { useDraft } from './use-draft'
import { type OpenRow, useRow } from './use-row'
import { useRows } from './use-rules'
import { TABLE_WORDS } from './words'

const Loaded = <T extends Table>(open: OpenRow<T>) => {
  const { table, id, shown } = open
  const { entry, before, form, written, change, why, gone, ...acts } = useRow(open)
  const { name, one } = TABLE_WORDS[table]
  const fresh = id === ''
  const title = entry?.title ?? shown?.title ?? ''
  const undo = () => void acts.undo()
  if (gone) {
    return (
      <GoneRow
        table={table}
        title={title}
        note={shown?.note ?? null}
        waiting={entry !== null}
        onUndo={undo}
        onPutBack={acts.putBack}
      />
    )
  }
  const begun = written || fresh
  return (
    <Screen
      footer={
        <ActionBar primary={<Button text="放进改动" disabled={why !== null || !begun} onTap={acts.keep} />}>
          <View className="rules__hint rules__above">
            {begun && why ? why : '先放进改动，试算、启用以后才生效'}
          </View>
        </ActionBar>
      }
    >
      <Sentence over={name}>{fresh ? `新增${one}` : title}</Sentence>
      {entry && <Waiting onUndo={undo} />}
      {shown?.doubt && !entry && <Card tone="amber">待确认：{shown.doubt}</Card>}
      {table === 'holidays' && fresh && <KnownYearNote year={form.id ?? ''} onTake={change} />}
      <RowFieldsForm
        fields={ROW_FIELDS[table]}
        form={form}
        fresh={fresh}
        onChange={(key, value) => change({ [key]: value })}
      />
      {!fresh && (
        <View className="rules__rest">
          {written && <Link text="放弃刚才写的" quiet onTap={() => void acts.giveUp()} />}
          {before && table !== 'limits' && <Link text="移除这一行" quiet onTap={() => void acts.remove()} />}
          {table === 'limits' && shown?.state === 'changed' && (
            <Link text="恢复交付时的长短" quiet onTap={() => void acts.remove()} />
          )}
        </View>
      )}
    </Screen>
  )
}

const Inside = <T extends Table>({ table, id }: { table: T; id: string }) => {
  const { data, error, isFetching, refetch } = useRows(table)
  const { entryOf } = useDraft()
  if (!data) {
    return (
      <Screen>
        {error ? <Failed error={error} busy={isFetching} onRetry={() => void refetch()} /> : <Skeleton />}
      </Screen>
    )
  }
  const shown = data.rows.find(row => row.id === id) ?? null
  if (id !== '' && !shown && !entryOf(table, id)) return <NoSuch />
  return <Loaded key={id} table={table} id={id} shown={shown} rows={data.rows} base={data.base} />
}

/** WeChat hands an address over as it was encoded, the browser decoded; none of our names holds a per cent sign. */
const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** @param id empty for a new row */
export const RowScreen = ({ table, id }: { table: string; id: string }) => {
  const known = TABLES.find(one => one === table)
  return <ForSection>{() => (known ? <Inside table={known} id={decoded(id)} /> : <NoSuch />)}</ForSection>
}
