/** 为什么是他们, in one paragraph, with the first bases. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Tag } from '../../ui/tag/tag'
import type { MatterView } from '../matter/matter-words'

const SHOWN = 4

export const ResultWhy = ({ matter, onAll }: { matter: MatterView; onAll: () => void }) => {
  const bases = [...new Set(matter.reasons.flatMap(reason => reason.basis.split('；')).filter(Boolean))]
  return (
    <Card title="为什么是他们">
      <View className="result__words">{matter.why}</View>
      <View className="result__bases">
        {bases.slice(0, SHOWN).map(basis => (
          <Tag key={basis} text={basis} />
        ))}
        <View className="result__all">
          <Link text={`全部 ${matter.reasons.length} 条依据`} onTap={onAll} />
        </View>
      </View>
    </Card>
  )
}
