/** What can be done with one row: written into the draft, taken away, put back, and each of that undone. */
import type { Table, Tables } from '../../../domain/rules/amendment'
import { confirm, toastOnArrival } from '../../lib/feedback'
import { goBack } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { changeOf } from './draft'
import { hindrance } from './row-fields'
import { blankForm, toForm, toRow } from './row-forms'
import { rowTitle } from './row-words'
import { useDraft } from './use-draft'
import { useNames } from './use-names'
import { useRowForm } from './use-row-form'
import type { RowOf } from './use-rules'

/** @param shown the row as the server shows it; null for a new one */
export type OpenRow<T extends Table> = {
  table: T
  id: string
  shown: RowOf<T> | null
  rows: readonly RowOf<T>[]
  base: number
}

export const useRow = <T extends Table>({ table, id, shown, rows, base }: OpenRow<T>) => {
  const { put, drop, entryOf } = useDraft()
  const names = useNames()
  const entry = id === '' ? null : entryOf(table, id)
  // The entry is of this table.
  const standing = ((entry?.change.row ?? null) as Tables[T] | null) ?? shown?.row ?? null
  const begin = standing ? toForm(table, standing) : blankForm(table, serverNow().slice(0, 10))
  const { form, written, change, discard } = useRowForm(table, id, begin)
  const before = shown && shown.state !== 'removed' ? shown.row : null
  const taken = id === '' && rows.some(row => row.id === form.id?.trim() && row.state !== 'removed')

  const leave = (words: string) => {
    discard()
    goBack('me')
    toastOnArrival(words)
  }
  return {
    entry,
    before,
    form,
    written,
    change,
    /** What keeps it from being taken, or null. */
    why: taken ? '已经有这一行了，请改那一行' : hindrance(table, form),
    /** Whether it is away, or will be. */
    gone: entry ? entry.change.row === null : shown?.state === 'removed',
    keep: () => {
      const row = toRow(table, form)
      // A limit's own name stands in the list alone.
      const title = table === 'limits' && shown ? shown.title : rowTitle(table, row, names)
      put({ change: changeOf(table, row.id, row), before, title }, base)
      leave('已放进改动，启用后生效')
    },
    undo: async () => {
      const content = '这一行回到现在生效的样子。'
      if (!(await confirm({ title: '撤销这处改动？', content, yes: '撤销', destroys: true }))) return
      drop(table, id)
      leave('已撤销')
    },
    remove: async () => {
      if (!shown) return
      const content = '先放进改动，启用以后才生效；历史版本里还找得到。'
      const title = table === 'limits' ? `${shown.title}恢复交付时的长短？` : `移除${shown.title}？`
      const yes = table === 'limits' ? '恢复' : '移除'
      if (!(await confirm({ title, content, yes, destroys: true }))) return
      put({ change: changeOf(table, id, null), before, title: shown.title }, base)
      leave('已放进改动，启用后生效')
    },
    putBack: () => {
      if (!shown) return
      put({ change: changeOf(table, id, shown.row), before: null, title: shown.title }, base)
      leave('已放进改动，启用后放回')
    },
    giveUp: async () => {
      const content = '刚才写的会丢掉，不能恢复。'
      if (await confirm({ title: '放弃刚才写的？', content, yes: '放弃', destroys: true })) discard()
    },
  }
}
