/** One objection: what was said and decided, the text without identities, and the test case that can be made of it. */
import { View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { confirm } from '../../lib/feedback'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Tag } from '../../ui/tag/tag'
import { objectName } from '../handle/object-words'
import './lessons.scss'
import { type Kept, type Lesson, useDrop, useKeep } from './use-lessons'

type Props = { lesson: Lesson; onCorrect: () => void }

const decision = ({ decided }: Lesson) => {
  if (!decided) return <Tag text="还没决定" tone="amber" />
  return decided.outcome === 'moved' ? (
    <Tag text={`改派${decided.to}`} tone="sky" />
  ) : (
    <Tag text="维持原单位" />
  )
}

/** What the rules in force make of a case that was just kept. */
const Tried = ({ kept }: { kept: Kept }) => (
  <View className="lesson__tried">
    {kept.right
      ? `现在的规则已经会派给${kept.wants}。`
      : `现在的规则还会派给${kept.gets}。规则改好以前，试算会一直提醒。`}
  </View>
)

export const LessonCard = ({ lesson, onCorrect }: Props) => {
  const keep = useKeep()
  const drop = useDrop()
  const { matter, objection, number, why, by, reason, at, anonymous, kept } = lesson
  const undo = async () => {
    const yes = await confirm({
      title: '撤销这个测试案例？',
      content: '以后改规则时不再用它检查。',
      yes: '撤销',
      destroys: true,
    })
    if (yes && kept) drop.mutate(kept)
  }
  return (
    <Card title={objectName(reason)} aside={moment(at, serverNow())}>
      <View className="lesson__why">{`${by}：${why}`}</View>
      <View className="lesson__text">{anonymous}</View>
      <View className="lesson__state">
        {decision(lesson)}
        {kept && <Tag text="已存为测试案例" tone="tea" />}
      </View>
      {kept && keep.data?.id === kept && <Tried kept={keep.data} />}
      <View className="lesson__acts">
        {lesson.decided && !kept && (
          <Button
            text="存为测试案例"
            label={`把 ${number} 存为测试案例`}
            kind="secondary"
            size="s"
            busy={keep.isPending}
            onTap={() => keep.mutate({ matter, objection })}
          />
        )}
        {lesson.decided && <Link text="改文字" label={`改 ${number} 的文字`} quiet onTap={onCorrect} />}
        {kept && <Link text="撤销" label={`撤销 ${number} 的测试案例`} quiet onTap={() => void undo()} />}
        <Link
          text={number}
          label={`打开 ${number}`}
          quiet
          onward
          onTap={() => go('handle', { id: matter })}
        />
      </View>
    </Card>
  )
}
