/** 为什么: each rule that fired, in order, with its basis. */
import { View } from '@tarojs/components'
import type { Reason } from '../../../domain/routing/answer'
import { Path } from '../../ui/path/path'
import { Sheet } from '../../ui/sheet/sheet'
import { reasonPoints } from './reason-points'
import './reasons-sheet.scss'
import { versionWords } from './version-words'

/** What nobody confirmed says so in its basis. */
const UNCONFIRMED = '待确认'

type Props = {
  open: boolean
  why?: string
  law?: string
  reasons: readonly Reason[]
  assumed?: readonly string[]
  packVersion: string
  onClose: () => void
}

export const ReasonsSheet = ({ open, why, law, reasons, assumed = [], packVersion, onClose }: Props) => (
  <Sheet open={open} title="为什么是他们" onClose={onClose}>
    {why && <View className="reasons__why">{why}</View>}
    <Path points={reasonPoints(reasons)} light />
    {assumed.length > 0 && (
      <View className="reasons__assumed">
        {assumed.map(one => (
          <View key={one}>{one}</View>
        ))}
      </View>
    )}
    {law && <View className="reasons__law">{law}</View>}
    <View className="reasons__version">
      按{versionWords(packVersion)}判断
      {reasons.some(({ basis }) => basis.includes(UNCONFIRMED)) && ' · 标“待确认”的依据还没有法制人员核过'}
    </View>
  </Sheet>
)
