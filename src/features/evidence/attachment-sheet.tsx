/** One attachment close up: what it is, whether it would betray its owner, and taking it out. */
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { coachItem } from '../../../domain/evidence/coach'
import { confirm } from '../../lib/feedback'
import { useOnline } from '../../lib/network'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { Sheet } from '../../ui/sheet/sheet'
import { Switch } from '../../ui/switch/switch'
import { Tap } from '../../ui/tap/tap'
import { type Attachment, sizeWords } from './attachment'
import { MEDIA_ICONS, MEDIA_WORDS, standingWords } from './attachment-words'
import type { Attachments } from './use-attachments'

type Props = { item: Attachment; attachments: Attachments; exposable: boolean; onClose: () => void }

/** Where a picture or a paper shows who was there. */
const TELLTALE: Record<Attachment['media'], string> = {
  photo: '看看照片里有没有：您的店招、同事的脸、快递单上的姓名电话、办公室背景。',
  video: '看看视频里有没有：您的声音、同事的脸、您的车牌、办公室背景。',
  audio: '录音里有您的声音，对方可能听得出来。',
  document: '证书、合同、单据上多半有您单位的名称。',
}

export const AttachmentSheet = ({ item, attachments, exposable, onClose }: Props) => {
  const { key, name, media, bytes, preview, exposes, shows } = item
  const remove = async () => {
    const content = '删掉后要用得重新选，手机里的原件还在。'
    if (!(await confirm({ title: '删掉这个附件？', content, yes: '删掉', destroys: true }))) return
    onClose()
    attachments.remove(key)
  }
  return (
    <Sheet
      open
      title={(shows && coachItem(shows)?.text) || MEDIA_WORDS[media]}
      onClose={onClose}
      footer={<Button text="删掉" kind="secondary" onTap={() => void remove()} />}
    >
      {preview ? (
        <Tap label="看大图" onTap={() => void Taro.previewImage({ urls: [preview], current: preview })}>
          <Image
            className="attachment-sheet__picture"
            src={preview}
            mode="aspectFit"
            nativeProps={{ alt: name }}
          />
        </Tap>
      ) : (
        <View className="attachment-sheet__file">
          <Icon name={MEDIA_ICONS[media]} size="xl" />
        </View>
      )}
      <View className="attachment-sheet__name">{name}</View>
      <View className="attachment-sheet__state">
        {sizeWords(bytes)} · {standingWords(item, useOnline())}
      </View>
      {exposable && (
        <View className="attachment-sheet__exposes">
          <Switch on={exposes} label="会暴露我" onChange={on => attachments.change(key, { exposes: on })}>
            <View className="attachment-sheet__strong">会暴露我</View>
            只给依法办理的局看，工作站看不到
          </Switch>
          <View className="attachment-sheet__hint">{TELLTALE[media]}</View>
        </View>
      )}
    </Sheet>
  )
}
