/** 表格: the table goes out as a spreadsheet, and comes back changed; what cannot be read is told by line. */
import { View } from '@tarojs/components'
import type { Table } from '../../../domain/rules/amendment'
import { toast } from '../../lib/feedback'
import { SAVE_WORDS, saveText } from '../../lib/save-file'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { FailedLine } from '../shell/failed-line'
import { inForce } from './draft'
import { rowTitle } from './row-words'
import './rules.scss'
import { useDraft } from './use-draft'
import { type ReadTable, useReadTable, useTableFile } from './use-file'
import { useNames } from './use-names'
import type { RowOf } from './use-rules'
import { TABLE_WORDS } from './words'

/** Lines that are told; a file that is wrong throughout needs no more. */
const MOST_TOLD = 20

type Props = { table: Table; rows: readonly RowOf<Table>[]; base: number; onClose: () => void }

const readWords = ({ changes, problems, same }: ReadTable) => {
  const told = [
    changes.length > 0 ? `读出 ${changes.length} 处改动` : '没有读出改动',
    same > 0 && `${same} 行没有变`,
    problems.length > 0 && `${problems.length} 行有问题`,
  ]
  return told.filter(Boolean).join('，')
}

const Read = ({ read }: { read: ReadTable }) => (
  <>
    <View className="rules__hint">{read.name}</View>
    <View className="rules__quote">{readWords(read)}</View>
    {read.problems.slice(0, MOST_TOLD).map(({ line, message }) => (
      <View key={`${line}-${message}`} className="days__wrong">
        第 {line} 行：{message}
      </View>
    ))}
    {read.problems.length > 0 && (
      <View className="rules__hint">可以在表里改好再导入一次；放进改动的，也能接着改，改好才能启用。</View>
    )}
    {read.problems.length > MOST_TOLD && (
      <View className="rules__hint">只列出前 {MOST_TOLD} 行，改好再导入一次。</View>
    )}
  </>
)

export const FileSheet = ({ table, rows, base, onClose }: Props) => {
  const file = useTableFile(table)
  const reading = useReadTable(table)
  const { put } = useDraft()
  const names = useNames()
  const read = reading.data
  const save = () => {
    if (!file.data) return
    saveText(file.data.name, file.data.csv).catch(() => toast('没有存成，请再试一次'))
  }
  const keep = () => {
    if (!read) return
    for (const change of read.changes) {
      const shown = rows.find(({ id }) => id === change.id)
      const title = shown?.title ?? (change.row ? rowTitle<Table>(table, change.row, names) : change.id)
      put({ change, before: inForce(rows, change.id), title }, base)
    }
    toast(`${read.changes.length} 处已放进改动`)
    onClose()
  }
  const found = read?.changes.length ?? 0
  return (
    <Sheet
      open
      title={`${TABLE_WORDS[table].name}的表格`}
      onClose={onClose}
      footer={found > 0 && <Button text={`把 ${found} 处放进改动`} onTap={keep} />}
    >
      {read ? (
        <Read read={read} />
      ) : (
        <View className="rules__words">
          用表格软件改比较快：先导出，改好存成 CSV，再导入。导入的先放进改动，不会马上生效。
        </View>
      )}
      <FailedLine error={file.error ?? reading.error} />
      <View className="rules__sheet-acts">
        <Button
          text={SAVE_WORDS}
          label={`${SAVE_WORDS}${TABLE_WORDS[table].name}的表格`}
          kind="secondary"
          busy={file.isFetching}
          disabled={!file.data}
          onTap={save}
        />
        <Button
          text={read ? '换一个文件' : '导入'}
          label={read ? '换一个文件导入' : '选一个表格导入'}
          kind="secondary"
          busy={reading.isPending}
          onTap={() => reading.mutate()}
        />
      </View>
    </Sheet>
  )
}
