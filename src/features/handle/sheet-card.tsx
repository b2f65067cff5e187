/** The lines of the hand-over sheet, each to be copied alone; sealed ones open together. */
import { Text, View } from '@tarojs/components'
import { copy } from '../../lib/feedback'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { SealedDots } from '../../ui/sealed/sealed'
import './sheet-card.scss'
import type { SheetLine } from './sheet-lines'

type Props = { lines: readonly SheetLine[]; busy: boolean; onOpen?: () => void }

export const SheetCard = ({ lines, busy, onOpen }: Props) => {
  const firstSealed = lines.find(line => line.sealed)
  const open = () => {
    if (!busy) onOpen?.()
  }
  return (
    <Card className="sheet-card">
      {lines.map(line => (
        <View key={line.label} className="sheet-line">
          <View className="sheet-line__words">
            <View className="sheet-line__label">{line.label}</View>
            {line.sealed ? (
              <View className="sheet-line__dots">
                <SealedDots />
              </View>
            ) : (
              <Text className="sheet-line__value" userSelect>
                {line.value || '未提供'}
              </Text>
            )}
          </View>
          {line === firstSealed && onOpen && (
            <Link text={busy ? '正在打开…' : '查看（将留记录）'} onTap={open} />
          )}
          {!line.sealed && line.value !== '' && (
            <Link text="复制" label={`复制${line.label}`} onTap={() => copy(line.value)} />
          )}
        </View>
      ))}
    </Card>
  )
}
