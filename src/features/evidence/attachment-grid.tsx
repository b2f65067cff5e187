/** What is attached, square by square, with what went wrong below: for the report, right cards, follow-ups and the licence. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FileKind } from '../../lib/files'
import { useOnline } from '../../lib/network'
import { AddTile, AttachmentTile, AttachmentTiles } from '../../ui/attachment/attachment'
import './attachment-grid.scss'
import { AttachmentSheet } from './attachment-sheet'
import { ADD, aloud, MEDIA_ICONS, progressWords } from './attachment-words'
import { FailedUpload } from './failed-upload'
import type { Attachments } from './use-attachments'

type Props = {
  attachments: Attachments
  /** What may be added, a square each. */
  kinds?: readonly FileKind[]
  /** What the first adds, read aloud. */
  addLabel?: string
  /** Whether the person is asked of each if it would betray them. */
  exposable?: boolean
}

const ALL_KINDS: readonly FileKind[] = ['media', 'file']

export const AttachmentGrid = ({ attachments, kinds = ALL_KINDS, addLabel, exposable = false }: Props) => {
  const { list, room, fleeting, add } = attachments
  const online = useOnline()
  const [opened, setOpened] = useState<string | null>(null)
  const shown = list.find(({ key }) => key === opened)
  const failed = list.filter(({ state }) => state === 'failed')
  return (
    <View className="attachment-grid">
      <AttachmentTiles>
        {list.map(item => (
          <AttachmentTile
            key={item.key}
            label={aloud(item, online)}
            preview={item.preview}
            icon={MEDIA_ICONS[item.media]}
            name={item.name}
            progress={progressWords(item, online)}
            failed={item.state === 'failed'}
            locked={exposable && item.exposes}
            onTap={() => setOpened(item.key)}
          />
        ))}
        {room > 0 &&
          kinds.map((kind, index) => (
            <AddTile
              key={kind}
              label={index === 0 && addLabel ? addLabel : ADD[kind].label}
              icon={ADD[kind].icon}
              word={kinds.length > 1 ? ADD[kind].word : undefined}
              onTap={() => void add(kind)}
            />
          ))}
      </AttachmentTiles>
      {fleeting && <View className="attachment-grid__note">手机没地方存这些文件，传完前请别关掉。</View>}
      {failed.map(item => (
        <FailedUpload key={item.key} item={item} attachments={attachments} />
      ))}
      {shown && (
        <AttachmentSheet
          item={shown}
          attachments={attachments}
          exposable={exposable}
          onClose={() => setOpened(null)}
        />
      )}
    </View>
  )
}
