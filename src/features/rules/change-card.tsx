/** A change of the draft: what row, old and new of each line, what keeps it from being put in force; and its undoing. */
import { Text, View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Link } from '../../ui/link/link'
import { Tag } from '../../ui/tag/tag'
import type { Entry } from './draft'
import { type Kind, kindOf, type Names, stepsOf } from './row-words'
import './rules.scss'
import { TABLE_WORDS } from './words'

const VERBS: Record<Kind, string> = { added: '新增', changed: '改动', removed: '移除' }
const NONE = '没有'

type Props = {
  entry: Entry
  names: Names
  /** Why it cannot stand, as the server told. */
  wrong: readonly string[]
  onDrop: () => void
  onKeepMine: () => void
}

export const ChangeCard = ({ entry, names, wrong, onDrop, onKeepMine }: Props) => {
  const { change, before, title, overtaken } = entry
  const kind = kindOf(change, before)
  const back = change.table === 'limits' && kind === 'removed'
  return (
    <View className="change">
      <View className="change__head">
        <View className="change__title">{title}</View>
        <Link text="撤销" label={`撤销${title}的改动`} quiet onTap={onDrop} />
      </View>
      <View className="change__about">
        {TABLE_WORDS[change.table].name} · {back ? '恢复交付时的长短' : VERBS[kind]}
      </View>
      {overtaken && (
        <View className="rules__acts">
          <Tag text="同事也改过这一行" tone="amber" />
          <Link text="看过了，按我的来" onTap={onKeepMine} />
        </View>
      )}
      <View className="change__steps">
        {stepsOf(change, before, names).map(({ label, before: old, after }) => (
          <View key={label} className="change__step">
            <View className="change__label">{label}</View>
            <View className="change__values">
              {old !== null && <View className="change__old">{old}</View>}
              <Text className="change__new">{after ?? NONE}</Text>
            </View>
          </View>
        ))}
      </View>
      {wrong.map(words => (
        <View key={words} className="change__wrong">
          {words}
        </View>
      ))}
      {kind !== 'removed' && (
        <View className="rules__acts">
          <Link
            text="接着改"
            label={`接着改${title}`}
            onTap={() => go('ruleRow', { table: change.table, id: change.id })}
          />
        </View>
      )}
    </View>
  )
}
