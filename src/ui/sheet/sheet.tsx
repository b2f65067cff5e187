/** A sheet that rises from the bottom: pickers, reasons, composers. */
import { ScrollView, View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import { a11y } from '../a11y'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './sheet.scss'
import { useDialog } from './use-dialog'

let count = 0
const newDialogId = () => {
  count += 1
  return `sheet-${count}`
}

type Props = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Stays below what scrolls. */
  footer?: ReactNode
  /** Id of what is to be seen first, where that lies below. */
  showing?: string
}

export const Sheet = ({ open, title, onClose, children, footer, showing }: Props) => {
  const id = useRef('')
  id.current ||= newDialogId()
  useDialog(id.current, open, onClose)
  if (!open) return null
  return (
    <View className="sheet">
      <View className="sheet__shade" catchMove onClick={onClose} />
      <View id={id.current} className="sheet__panel" {...a11y({ role: 'dialog', label: title })}>
        <View className="sheet__head" catchMove>
          <View className="sheet__title">{title}</View>
          <Tap className="sheet__close" label="关闭" onTap={onClose}>
            <Icon name="close" />
          </Tap>
        </View>
        <ScrollView className="sheet__body" scrollY enhanced showScrollbar={false} scrollIntoView={showing}>
          <View className="sheet__content">{children}</View>
        </ScrollView>
        {footer && <View className="sheet__footer">{footer}</View>}
      </View>
    </View>
  )
}
