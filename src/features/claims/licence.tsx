/** The licence's photo; a tap shows it as large as the phone. */
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Tap } from '../../ui/tap/tap'
import './claims.scss'

export const Licence = ({ url, enterprise }: { url: string | null; enterprise: string }) => {
  const [broken, setBroken] = useState(false)
  if (!url) return <View className="claim__none">没有传执照照片，请打电话核对。</View>
  if (broken) return <View className="claim__none">执照照片没有打开，下拉刷新再看。</View>
  return (
    <Tap
      className="claim__licence"
      label={`看${enterprise}的营业执照`}
      onTap={() => void Taro.previewImage({ urls: [url], current: url })}
    >
      <Image className="claim__photo" src={url} mode="aspectFill" onError={() => setBroken(true)} />
      <View className="claim__look">点开看大图</View>
    </Tap>
  )
}
