/** A one-time code to read out or to send: big, grouped, with a copy and the time until which it is good. */
import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './code.scss'

type Props = { code: string; until: string; onCopy: () => void }

export const Code = ({ code, until, onCopy }: Props) => (
  <View className="code">
    <View className="code__text">{code}</View>
    <View className="code__until">{until}</View>
    <Tap className="code__copy" label={`复制邀请码 ${code}`} onTap={onCopy}>
      <Icon name="copy" size="s" />
      <Text>复制</Text>
    </Tap>
  </View>
)
