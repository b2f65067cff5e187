/** Pictures and papers that a stored card has; a tap shows one, or takes it off. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { MEDIA, type Media } from '../../../domain/evidence/evidence'
import { confirm, toast } from '../../lib/feedback'
import { openDocument } from '../../lib/open-file'
import { AttachmentTile, AttachmentTiles } from '../../ui/attachment/attachment'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { MEDIA_ICONS } from '../evidence/attachment-words'
import type { RightCard } from './use-cards'

type File = RightCard['files'][number]

const mediaOf = (file: File): Media => MEDIA.find(one => one === file.media) ?? 'document'

const show = async ({ name, url, media }: File) => {
  if (!url) return toast('暂时看不了')
  try {
    if (media === 'photo') await Taro.previewImage({ urls: [url], current: url })
    else await openDocument(url, name)
  } catch {
    toast('没有打开，请再试一次')
  }
}

export const CardFiles = ({ files, onDrop }: { files: readonly File[]; onDrop: (id: string) => void }) => {
  const [opened, setOpened] = useState<File | null>(null)
  if (files.length === 0) return null
  const drop = async (file: File) => {
    const content = '保存后才真的拿掉。'
    if (!(await confirm({ title: '从卡上拿掉？', content, yes: '拿掉', destroys: true }))) return
    setOpened(null)
    onDrop(file.id)
  }
  return (
    <View className="card-form__files">
      <AttachmentTiles>
        {files.map(file => (
          <AttachmentTile
            key={file.id}
            label={file.name}
            preview={file.media === 'photo' ? file.url : null}
            icon={MEDIA_ICONS[mediaOf(file)]}
            name={file.name}
            onTap={() => setOpened(file)}
          />
        ))}
      </AttachmentTiles>
      <Sheet open={opened !== null} title={opened?.name ?? ''} onClose={() => setOpened(null)}>
        {opened && (
          <View className="card-form__acts">
            <Button text="拿掉" kind="secondary" onTap={() => void drop(opened)} />
            <Button text="打开看" onTap={() => void show(opened)} />
          </View>
        )}
      </Sheet>
    </View>
  )
}
