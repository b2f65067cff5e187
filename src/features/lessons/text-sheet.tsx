/** 改文字: what a test case holds, corrected by a person; numbers and known names are taken out of it all the same. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { forget, isText, load, save } from '../../lib/storage'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { TextArea } from '../../ui/text-area/text-area'
import { FailedLine } from '../shell/failed-line'
import './lessons.scss'
import { type Lesson, useKeep } from './use-lessons'

const LENGTH = { min: 8, max: 2000 }

type Props = { lesson: Lesson; onClose: () => void }

export const TextSheet = ({ lesson, onClose }: Props) => {
  const key = `lesson:${lesson.objection}`
  const [text, setText] = useState(() => load(key, isText) ?? lesson.anonymous)
  const keep = useKeep()
  const write = (next: string) => {
    setText(next)
    save(key, next)
  }
  const send = () =>
    keep.mutate(
      { matter: lesson.matter, objection: lesson.objection, text: text.trim() },
      { onSuccess: () => forget(key) },
    )
  const { data } = keep
  return (
    <Sheet
      open
      title="改测试案例的文字"
      onClose={onClose}
      footer={
        <>
          <FailedLine error={keep.error} />
          <Button
            text={data ? '改好了' : '试一试并保存'}
            busy={keep.isPending}
            disabled={text.trim().length < LENGTH.min}
            onTap={data && data.text === text.trim() ? onClose : send}
          />
        </>
      }
    >
      <View className="lesson__box">
        <TextArea
          label="测试案例的文字"
          value={text}
          placeholder="地名、商品、权利和做了什么要留着；人名、店名、号码要去掉。"
          maxLength={LENGTH.max}
          onChange={write}
        />
      </View>
      <View className="lesson__hint">
        地名、商品、权利和做了什么要留着，判断靠它们；人名、店名、号码不能有，漏下的号码会自动去掉。
      </View>
      {data && (
        <View className="lesson__tried">
          {`应派给${data.wants}，现在的规则派给${data.gets}。`}
          {data.text !== text.trim() && `存下的是：${data.text}`}
        </View>
      )}
    </Sheet>
  )
}
