/** A QR code on white with its quiet zone; an image, so that it prints. */
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { a11y } from '../a11y'
import './qr.scss'
import { qrPath } from './qr-path'

const imageOf = (text: string) => {
  const { size, d } = qrPath(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${d}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

export const Qr = ({ text, label }: { text: string; label: string }) => {
  const src = useMemo(() => imageOf(text), [text])
  return (
    <View className="qr" {...a11y({ role: 'img', label })}>
      <Image className="qr__image" src={src} mode="aspectFit" />
    </View>
  )
}
