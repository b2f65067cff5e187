/** 更多, as a sheet: for everybody who does not swipe. */
import type { ReactNode } from 'react'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { type MoreItem, type MoreTarget, useMore } from './use-more'

type Props = {
  matter: MoreTarget
  /** Before the others. */
  first?: readonly MoreItem[]
  onClose: () => void
}

export const MoreSheet = ({ matter, first = [], onClose }: Props): ReactNode => {
  const items = [...first, ...useMore(matter)]
  const choose = (text: string) => {
    onClose()
    items.find(item => item.text === text)?.run()
  }
  return (
    <Sheet open title="更多" onClose={onClose}>
      <Choices choices={items.map(({ text, note }) => ({ value: text, text, note }))} onChoose={choose} />
    </Sheet>
  )
}
