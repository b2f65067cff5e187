/** A QR code on white with its quiet zone; an image, so that it prints. */
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { a11y } from '../a11y'
import './qr.scss'
import { qrImage } from './qr-image'

export const Qr = ({ text, label }: { text: string; label: string }) => {
  const src = useMemo(() => qrImage(text), [text])
  // A browser reads the picture's own name, WeChat that of what is around it.
  const named = process.env.TARO_ENV === 'h5' ? {} : a11y({ role: 'img', label })
  return (
    <View className="qr" {...named}>
      <Image className="qr__image" src={src} mode="aspectFit" nativeProps={{ alt: label }} />
    </View>
  )
}
