/** Photos side by side; a tap shows them large, one after another. */
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { asCallError } from '../../lib/call-error'
import { toast } from '../../lib/feedback'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import { CHECK_WORDS, type Piece, showsWords } from './evidence-words'
import type { EvidenceLinks } from './use-evidence-links'

type Props = { photos: readonly Piece[]; links: EvidenceLinks }

export const EvidencePhotos = ({ photos, links }: Props) => {
  /** Links whose picture did not come: most often they have run out. */
  const [broken, setBroken] = useState<readonly string[]>([])
  if (photos.length === 0) return null
  const open = async (id: string) => {
    try {
      const urls = await links.good()
      const current = urls.get(id)
      if (current) await Taro.previewImage({ current, urls: photos.flatMap(one => urls.get(one.id) ?? []) })
    } catch (error) {
      toast(asCallError(error).message)
    }
  }
  const tryAgain = () => {
    setBroken([])
    links.again()
  }
  return (
    <View className="evidence__photos">
      {photos.map(photo => {
        const url = links.urls.get(photo.id)
        const shows = showsWords(photo.shows)
        const lost = url !== undefined && broken.includes(url)
        return (
          <View key={photo.id} className="evidence__photo">
            {url && !lost ? (
              <Tap
                className="evidence__tile"
                label={`看照片 ${shows ?? photo.name}`}
                onTap={() => void open(photo.id)}
              >
                <Image
                  className="evidence__picture"
                  src={url}
                  mode="aspectFill"
                  nativeProps={{ alt: '' }}
                  onError={() => setBroken(urls => [...urls, url])}
                />
              </Tap>
            ) : lost ? (
              <Tap className="evidence__tile" onTap={tryAgain}>
                <View className="evidence__instead">没有取到，点一下重试</View>
              </Tap>
            ) : (
              <View className="evidence__tile">
                <View className="evidence__instead">
                  {CHECK_WORDS[photo.check] ?? (links.pending ? '' : '暂时看不了')}
                </View>
              </View>
            )}
            {photo.exposes && (
              <View className="evidence__lock">
                <Icon name="lock" size="s" />
              </View>
            )}
            {shows && <View className="evidence__shows">{shows}</View>}
          </View>
        )
      })}
    </View>
  )
}
