/** What to photograph or keep while one still stands there; ticked off by what is attached. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type CoachMedia, coachFor } from '../../../domain/evidence/coach'
import type { Channel, Right } from '../../../domain/routing/report'
import { Card } from '../../ui/card/card'
import { Checklist } from '../../ui/checklist/checklist'
import { cx } from '../../ui/cx'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import './coach-card.scss'
import type { Attachments } from './use-attachments'

type Props = { right: Right | null; channel: Channel | null; attachments: Attachments }

const ICONS: Record<CoachMedia, IconName> = { photo: 'photo', video: 'video', file: 'document' }

export const CoachCard = ({ right, channel, attachments: { list, add } }: Props) => {
  const [open, setOpen] = useState(false)
  const items = coachFor(right, channel)
  const shown = new Set(list.filter(({ state }) => state !== 'failed').map(({ shows }) => shows))
  const lines = items.map(({ id, text, media }) => ({ id, text, done: shown.has(id), icon: ICONS[media] }))
  const done = lines.filter(line => line.done).length
  const take = (id: string) => {
    const item = items.find(one => one.id === id)
    if (item) void add(item.media, id)
  }
  return (
    <Card flush>
      <Tap
        className="coach__head"
        label={`还在现场？先拍这几样，${done ? `已有 ${done} 样，` : ''}${open ? '收起' : '展开'}`}
        onTap={() => setOpen(!open)}
      >
        <Text className="coach__title">还在现场？先拍这几样</Text>
        <Text className="coach__count">
          {done} / {lines.length}
        </Text>
        <Icon name="chevron" size="s" className={cx('coach__chevron', open && 'coach__chevron--open')} />
      </Tap>
      {open && (
        <View className="coach__lines">
          <Checklist lines={lines} todo="去拍" done="已有" onTap={take} />
        </View>
      )}
    </Card>
  )
}
