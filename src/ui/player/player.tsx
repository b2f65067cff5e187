/** A video or a recording over the whole screen, until it is closed. */
import { Video, View } from '@tarojs/components'
import { a11y } from '../a11y'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './player.scss'

type Props = { url: string; name: string; onClose: () => void; onFail: () => void }

export const Player = ({ url, name, onClose, onFail }: Props) => (
  <View className="player" catchMove {...a11y({ role: 'dialog', label: name })}>
    <Video className="player__screen" src={url} autoplay controls objectFit="contain" onError={onFail} />
    <View className="player__foot">
      <View className="player__name">{name}</View>
      <Tap className="player__close" label="关闭" onTap={onClose}>
        <Icon name="close" />
      </Tap>
    </View>
  </View>
)
