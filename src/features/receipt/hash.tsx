/** A SHA-256 in groups of four, and a button that copies it whole. */
import { Text, View } from '@tarojs/components'
import { copy } from '../../lib/feedback'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import './hash.scss'
import { inFours } from './receipt-words'

export const Hash = ({ sha256 }: { sha256: string }) => <View className="hash">{inFours(sha256)}</View>

export const CopyHash = ({ sha256, of }: { sha256: string; of: string }) => (
  <Tap className="copy-hash" label={`复制${of}的校验码`} onTap={() => copy(sha256)}>
    <Icon name="copy" size="s" />
    <Text>复制</Text>
  </Tap>
)
