/** What is changed and not in force, in one line that leads there. */
import { View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import './rules.scss'
import { useDraft } from './use-draft'

export const DraftLine = () => {
  const { count } = useDraft()
  if (count === 0) return null
  return (
    <Tap className="draft-line" label={`${count} 处改动还没启用，去试算和启用`} onTap={() => go('ruleDraft')}>
      <View className="draft-line__words">{count} 处改动还没启用，先试算再启用</View>
      <Icon name="chevron" size="s" />
    </Tap>
  )
}
