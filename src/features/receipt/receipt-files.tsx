/** Files on a receipt: name, size, moment, hash. Nothing where there are none. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { sizeWords } from '../evidence/attachment'
import type { Piece } from '../evidence-view/evidence-words'
import { CopyHash, Hash } from './hash'
import './receipt-files.scss'
import { exactMoment } from './receipt-words'

export const ReceiptFiles = ({ title, files }: { title: string; files: readonly Piece[] }) => {
  if (files.length === 0) return null
  return (
    <Card title={title} aside={`${files.length} 个`}>
      {files.map(({ id, name, bytes, at, sha256 }) => (
        <View key={id} className="receipt-file">
          <View className="receipt-file__head">
            <View className="receipt-file__name">{name}</View>
            <CopyHash sha256={sha256} of={name} />
          </View>
          <View className="receipt-file__about">
            {sizeWords(bytes)} · 收到于 {exactMoment(at)}
          </View>
          <Hash sha256={sha256} />
        </View>
      ))}
    </Card>
  )
}
