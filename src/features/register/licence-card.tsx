/** The licence's photo, which whoever confirms compares the claim with; sent while the form is filled in. */
import { Text, View } from '@tarojs/components'
import type { FileKind } from '../../lib/files'
import { AttachmentGrid } from '../evidence/attachment-grid'
import type { Attachments } from '../evidence/use-attachments'
import './register.scss'

const KINDS: readonly FileKind[] = ['photo']

export const LicenceCard = ({ licence, wrong }: { licence: Attachments; wrong?: string }) => (
  <View className="licence">
    <View className="licence__words">
      <Text className="licence__name">营业执照照片</Text>
      <Text className="licence__note">能看清名称和代码就行</Text>
    </View>
    <AttachmentGrid attachments={licence} kinds={KINDS} addLabel="添加营业执照照片" />
    {wrong && <View className="choice-field__wrong">{wrong}</View>}
  </View>
)
