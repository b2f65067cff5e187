/** The bottom bar: the tabs of the current role, with a dot or a number where something waits. */
import { Text, View } from '@tarojs/components'
import { a11y } from '../a11y'
import { cx } from '../cx'
import { Icon, type IconName } from '../icon/icon'
import { Tap } from '../tap/tap'
import './tab-bar.scss'

export type Tab<Name extends string = string> = { name: Name; text: string; icon: IconName; badge?: number }

type Props<Name extends string> = { tabs: readonly Tab<Name>[]; current: Name; onGo: (name: Name) => void }

const MOST = 99

export const TabBar = <Name extends string>({ tabs, current, onGo }: Props<Name>) => (
  <View className="tab-bar" {...a11y({ role: 'navigation', label: '主要页面' })}>
    {tabs.map(({ name, text, icon, badge = 0 }) => (
      <Tap
        key={name}
        className={cx('tab-bar__tab', name === current && 'tab-bar__tab--current')}
        role="tab"
        selected={name === current}
        label={badge > 0 ? `${text}，${badge} 条未读` : text}
        onTap={() => name !== current && onGo(name)}
      >
        <View className="tab-bar__icon">
          <Icon name={icon} size="l" />
          {badge > 0 && <Text className="tab-bar__badge">{badge > MOST ? `${MOST}+` : badge}</Text>}
        </View>
        <Text className="tab-bar__text">{text}</Text>
      </Tap>
    ))}
  </View>
)
