/** A row of the desk: what, by when in words, the one action; the rest by a swipe or under ⋯. */
import { Text, View } from '@tarojs/components'
import type { Queue } from '../../../domain/matter/states'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { cx } from '../../ui/cx'
import { Due, dueTone } from '../../ui/due/due'
import { Icon } from '../../ui/icon/icon'
import { Swipe } from '../../ui/swipe/swipe'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import { actionWords } from '../handle/act-words'
import { useSign, useTake } from '../handle/use-act'
import { useMore } from '../handle/use-more'
import { kindAndRight } from '../matter/matter-words'
import type { Part } from '../session/session'
import './desk-card.scss'
import type { Filter } from './desk-filters'
import { moreOfRow } from './desk-more'
import { aboutWords, isSigned, triageWords } from './desk-words'
import type { DeskRow } from './use-desk'

type Props = {
  row: DeskRow
  now: string
  part: Part
  queue: Queue
  filter: Filter
  swiped: boolean
  onSwipe: (open: boolean) => void
  onMore: () => void
}

/** The one action of the row; what was signed for just now stays where it was, and can be answered from there. */
const useRowAction = (row: DeskRow, signed: boolean) => {
  const sign = useSign()
  const take = useTake()
  const { id: matter, version, action } = row
  const open = (params: Record<string, string> = {}) => go('handle', { id: matter, ...params })
  const act = () => {
    if (action === 'sign') sign.mutate({ matter, version })
    else if (action === 'take' && !signed) take.mutate({ matter, version })
    else open(action === 'reply' ? { compose: '1' } : {})
  }
  return { act, open, busy: sign.isPending || take.isPending }
}

export const DeskCard = ({ row, now, part, queue, filter, swiped, onSwipe, onMore }: Props) => {
  const answered = queue === 'answered'
  const signed = isSigned(row, queue)
  const { act, open, busy } = useRowAction(row, signed)
  const more = useMore(moreOfRow(row, queue, part))
  const tone = dueTone(row.dueAt, now)
  const word = row.action && actionWords(row.action, part, answered)
  return (
    <Swipe
      open={swiped}
      onOpen={onSwipe}
      actions={more.map(({ short, text, run }) => ({
        text: short,
        label: `${text} ${row.title}`,
        onTap: run,
      }))}
    >
      <View className={cx('desk-card', `desk-card--${tone}`)}>
        <Tap className="desk-card__words" label={`${row.title}，${row.number}`} onTap={() => open()}>
          <View className="desk-card__line desk-card__line--top">
            <Tag
              text={row.triage ? triageWords(row) : kindAndRight(row)}
              tone={row.triage ? 'amber' : tone}
            />
            {row.dueAt && <Due dueAt={row.dueAt} now={now} />}
            {!row.dueAt && row.due && <Tag text={row.due} tone="sky" />}
          </View>
          <View className="desk-card__title">{row.title}</View>
        </Tap>
        <Tap className="desk-card__more" label={`更多 ${row.title}`} onTap={onMore}>
          <Icon name="more" />
        </Tap>
        <View className="desk-card__line">
          <View className="desk-card__about">
            <View className="desk-card__pieces">
              {aboutWords(row, queue, filter, part).map(piece => (
                <Text key={piece} className="desk-card__piece">
                  {piece}
                </Text>
              ))}
            </View>
          </View>
          {word && (
            <Button
              text={word}
              label={`${word} ${row.title}`}
              kind={answered || signed ? 'secondary' : 'primary'}
              size="s"
              busy={busy}
              onTap={act}
            />
          )}
        </View>
      </View>
    </Swipe>
  )
}
