/** A square for something attached: its picture or what it is, how far it has been sent, what went wrong. */
import { Image, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon, type IconName } from '../icon/icon'
import { Tap } from '../tap/tap'
import './attachment.scss'

type Props = {
  /** Read aloud: its name and how it stands. */
  label: string
  /** A picture of it; `icon` and `name` stand in where there is none. */
  preview: string | null
  icon: IconName
  name: string
  /** Over the picture while it is not there yet: 64%, 排队. */
  progress?: string
  failed?: boolean
  /** Only the responsible body sees it. */
  locked?: boolean
  onTap: () => void
}

export const AttachmentTile = ({ label, preview, icon, name, progress, failed, locked, onTap }: Props) => (
  <Tap className={cx('attachment', failed && 'attachment--failed')} label={label} onTap={onTap}>
    <View className="attachment__face">
      {preview ? (
        <Image className="attachment__picture" src={preview} mode="aspectFill" nativeProps={{ alt: '' }} />
      ) : (
        <View className="attachment__file">
          <Icon name={icon} size="l" />
          <Text className="attachment__name">{name}</Text>
        </View>
      )}
      {progress && <View className="attachment__progress">{progress}</View>}
      {failed && (
        <View className="attachment__failed">
          <Icon name="alert" />
          <Text>没传上</Text>
        </View>
      )}
      {locked && (
        <View className="attachment__lock">
          <Icon name="lock" size="s" />
        </View>
      )}
    </View>
  </Tap>
)

type AddProps = {
  label: string
  icon: IconName /** Under the icon, where there are several. */
  word?: string
  onTap: () => void
}

/** The square that adds another. */
export const AddTile = ({ label, icon, word, onTap }: AddProps) => (
  <Tap className="attachment attachment--add" label={label} onTap={onTap}>
    <View className="attachment__face">
      <Icon name={icon} size="l" />
      {word && <Text className="attachment__word">{word}</Text>}
    </View>
  </Tap>
)

/** As many squares in a line as it holds. */
export const AttachmentTiles = ({ children }: { children: ReactNode }) => (
  <View className="attachments">{children}</View>
)
