/** The way to the directory. */
import { Text, View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import './directory-entry.scss'

export const DirectoryEntry = () => (
  <Tap className="directory-entry" label="办事机构与工作站名录" onTap={() => go('directory')}>
    <Icon name="building" size="l" className="directory-entry__icon" />
    <View className="directory-entry__words">
      <Text className="directory-entry__name">办事机构与工作站名录</Text>
      <Text className="directory-entry__text">管什么、电话和地址</Text>
    </View>
    <Icon name="chevron" size="s" className="directory-entry__chevron" />
  </Tap>
)
