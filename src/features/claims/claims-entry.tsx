/** A quiet way to the claims, on the desk of whoever may decide them; nothing where none waits. */
import { Text, View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import './claims-entry.scss'
import { useClaimCount } from './use-claims'

export const ClaimsEntry = () => {
  const count = useClaimCount()
  if (!count) return null
  const words = `${count} 家企业等您确认身份`
  return (
    <Tap className="claims-entry" label={words} onTap={() => go('claims')}>
      <Icon name="badge" />
      <View className="claims-entry__words">
        <Text>{words}</Text>
      </View>
      <Icon name="chevron" size="s" className="claims-entry__chevron" />
    </Tap>
  )
}
