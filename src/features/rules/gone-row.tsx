/** A row that is away, or will be once the draft is in force; it can be put back. */
import { View } from '@tarojs/components'
import type { Table } from '../../../domain/rules/amendment'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Sentence } from '../../ui/page/page'
import { Screen } from '../shell/screen'
import './rules.scss'
import { TABLE_WORDS } from './words'

/** A limit is never taken away, but goes back to what was delivered. */
const goneWords = (table: Table, waiting: boolean) => {
  if (table === 'limits') return '启用以后，回到交付时的长短'
  return waiting ? '启用以后，这一行就移除了' : '这一行已经移除'
}

/** A change of the row lies in the draft: says so, and undoes it. */
export const Waiting = ({ onUndo }: { onUndo: () => void }) => (
  <Card tone="amber">
    这一行的改动还没启用。
    <View className="rules__acts">
      <Link text="撤销这处改动" onTap={onUndo} />
    </View>
  </Card>
)

type Props = {
  table: Table
  title: string
  note: string | null
  /** Whether it is only the draft that takes it away. */
  waiting: boolean
  onUndo: () => void
  onPutBack: () => void
}

export const GoneRow = ({ table, title, note, waiting, onUndo, onPutBack }: Props) => (
  <Screen>
    <Sentence over={TABLE_WORDS[table].name}>{goneWords(table, waiting)}</Sentence>
    {waiting && <Waiting onUndo={onUndo} />}
    <Card title={title}>
      {note && <View className="rules__words">{note}</View>}
      {!waiting && (
        <View className="rules__acts">
          <Link text="放回来" onTap={onPutBack} />
        </View>
      )}
    </Card>
  </Screen>
)
