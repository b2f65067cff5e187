/** 证据 on a report, 材料 on a question: what is attached, one by one. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { AttachmentGrid } from './attachment-grid'
import './attachment-grid.scss'
import type { Attachments } from './use-attachments'

type Props = { attachments: Attachments; title: string }

export const EvidenceCard = ({ attachments, title }: Props) => (
  <Card title={title} aside="照片、视频、文件，每个不超过 50 MB">
    <AttachmentGrid attachments={attachments} exposable />
    {attachments.list.length > 0 && (
      <View className="attachment-grid__note attachment-grid__note--quiet">
        点开可以看大图、删掉，或标上“会暴露我”。
      </View>
    )}
  </Card>
)
