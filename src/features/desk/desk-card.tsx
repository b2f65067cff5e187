/** A row of the desk: what, by when in words, the one action. */
import { Text, View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { cx } from '../../ui/cx'
import { Due, dueTone } from '../../ui/due/due'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import { useSign } from '../handle/use-act'
import { kindAndRight } from '../matter/matter-words'
import './desk-card.scss'
import { ACTION_WORDS } from './desk-words'
import type { DeskRow } from './use-desk'

export const DeskCard = ({ row, now }: { row: DeskRow; now: string }) => {
  const sign = useSign()
  const tone = dueTone(row.dueAt, now)
  const open = (params: Record<string, string> = {}) => go('handle', { id: row.id, ...params })
  const { action } = row
  const act = () => {
    if (action === 'sign') sign.mutate({ matter: row.id, version: row.version })
    else open(action === 'reply' ? { compose: '1' } : {})
  }
  const about = [row.industry, `${moment(row.receivedAt, now)} 收到`].filter(Boolean).join(' · ')
  return (
    <View className={cx('desk-card', `desk-card--${tone}`)}>
      <Tap className="desk-card__words" label={`${row.title}，${row.number}`} onTap={() => open()}>
        <View className="desk-card__line">
          <Tag
            text={row.triage ? '规则定不了 · 请您定' : kindAndRight(row)}
            tone={row.triage ? 'amber' : tone === 'grey' ? 'grey' : tone}
          />
          {row.dueAt && (
            <View className="desk-card__due">
              <Due dueAt={row.dueAt} now={now} />
              {row.due && <Text className="desk-card__what">{row.due}</Text>}
            </View>
          )}
        </View>
        <View className="desk-card__title">{row.title}</View>
      </Tap>
      <View className="desk-card__line">
        <Text className="desk-card__about">{about}</Text>
        {action && (
          <Button
            text={ACTION_WORDS[action]}
            label={`${ACTION_WORDS[action]} ${row.title}`}
            size="s"
            busy={sign.isPending}
            onTap={act}
          />
        )}
      </View>
    </View>
  )
}
