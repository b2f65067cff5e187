/** Every change of the draft, each with its undoing; all of them at once too. */
import { confirm } from '../../lib/feedback'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { ChangeCard } from './change-card'
import type { Entry } from './draft'
import { rowKey } from './problems'
import { useDraft } from './use-draft'
import { useNames } from './use-names'

/** @param wrong sentences by row, of what cannot be put in force */
export const ChangesCard = ({ wrong }: { wrong: ReadonlyMap<string, string[]> }) => {
  const { draft, count, drop, keepMine, clear } = useDraft()
  const names = useNames()
  const dropOne = async ({ change: { table, id }, title }: Entry) => {
    const content = '这一行回到现在生效的样子。'
    if (await confirm({ title: `撤销${title}的改动？`, content, yes: '撤销', destroys: true }))
      drop(table, id)
  }
  const dropAll = async () => {
    const content = `${count} 处改动都会丢掉，不能恢复。`
    if (await confirm({ title: '全部撤销？', content, yes: '撤销', destroys: true })) clear()
  }
  return (
    <Card title="改了什么" aside={<Link text="全部撤销" quiet onTap={() => void dropAll()} />}>
      {draft.entries.map(entry => {
        const { table, id } = entry.change
        return (
          <ChangeCard
            key={rowKey(table, id)}
            entry={entry}
            names={names}
            wrong={wrong.get(rowKey(table, id)) ?? []}
            onDrop={() => void dropOne(entry)}
            onKeepMine={() => keepMine(table, id)}
          />
        )
      })}
    </Card>
  )
}
