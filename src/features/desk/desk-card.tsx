/** A row of the desk: what, by when in words, the one action. */
import { Text, View } from '@tarojs/components'
import { moment } from '../../lib/dates'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { cx } from '../../ui/cx'
import { Due, dueTone } from '../../ui/due/due'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import { actionWords } from '../handle/act-words'
import { useSign } from '../handle/use-act'
import { kindAndRight } from '../matter/matter-words'
import type { Part } from '../session/session'
import './desk-card.scss'
import { dueWhat } from './desk-words'
import type { DeskRow } from './use-desk'

type Props = {
  row: DeskRow
  now: string
  part: Part
  /** Lies where one has written already. */
  answered: boolean
}

export const DeskCard = ({ row, now, part, answered }: Props) => {
  const sign = useSign()
  const tone = dueTone(row.dueAt, now)
  const open = (params: Record<string, string> = {}) => go('handle', { id: row.id, ...params })
  const { action } = row
  const what = dueWhat(row, part)
  const word = action && actionWords(action, part, answered)
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
              {what && <Text className="desk-card__what">{what}</Text>}
            </View>
          )}
        </View>
        <View className="desk-card__title">{row.title}</View>
      </Tap>
      <View className="desk-card__line">
        <Text className="desk-card__about">{about}</Text>
        {word && (
          <Button
            text={word}
            label={`${word} ${row.title}`}
            kind={answered ? 'secondary' : 'primary'}
            size="s"
            busy={sign.isPending}
            onTap={act}
          />
        )}
      </View>
    </View>
  )
}
