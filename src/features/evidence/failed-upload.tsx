/** One file that was not sent: why, and what to do; everything else is where it was. */
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import type { Attachment } from './attachment'
import { MEDIA_WORDS } from './attachment-words'
import type { Attachments } from './use-attachments'

type Props = { item: Attachment; attachments: Attachments }

const MEASURES: Record<Attachment['media'], string> = {
  photo: '这张照片没传上去',
  video: '这段视频没传上去',
  audio: '这段录音没传上去',
  document: '这个文件没传上去',
}

export const FailedUpload = ({ item, attachments }: Props) => {
  const { key, name, media, problem, retryable, shows } = item
  const another = () => {
    attachments.remove(key)
    void attachments.add(media === 'photo' || media === 'video' ? media : 'file', shows)
  }
  return (
    <View className="failed-upload">
      <View className="failed-upload__title">{MEASURES[media]}</View>
      <View className="failed-upload__why">{problem}</View>
      <View className="failed-upload__actions">
        {retryable ? (
          <Button
            text="重试"
            kind="secondary"
            size="s"
            label={`重试 ${name}`}
            onTap={() => attachments.retry(key)}
          />
        ) : (
          <Button
            text="换一个"
            kind="secondary"
            size="s"
            label={`换一个${MEDIA_WORDS[media]}`}
            onTap={another}
          />
        )}
        <Button
          text="先不传"
          kind="plain"
          size="s"
          label={`先不传 ${name}`}
          onTap={() => attachments.remove(key)}
        />
      </View>
    </View>
  )
}
