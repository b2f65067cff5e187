/** 权利卡: what one's rights are and how they stand. */
import { View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { useFresh } from '../../lib/use-fresh'
import { RIGHT_WORDS } from '../../lib/words'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import './cards-screen.scss'
import { NoCards } from './no-cards'
import { renewalHint, standingWords, untilWords } from './standing-words'
import { type RightCard, useCards } from './use-cards'

const situation = (cards: readonly RightCard[]) => {
  const [lapsed, ending] = [
    cards.filter(card => card.standing === 'lapsed').length,
    cards.filter(card => card.standing === 'ending').length,
  ]
  if (lapsed > 0) return `有 ${lapsed} 项权利过期了`
  return ending > 0 ? `有 ${ending} 项权利快到期了` : `${cards.length} 项权利都有效`
}

const CardRow = ({ card }: { card: RightCard }) => {
  const now = serverNow()
  const { text, tone } = standingWords(card.expiresOn, now)
  const hint = renewalHint(card.right, card.expiresOn, now)
  return (
    <Card>
      <Tap
        label={`${card.name}，${RIGHT_WORDS[card.right]}，${text}`}
        onTap={() => go('card', { id: card.id })}
      >
        <View className="right-card__head">
          <View className="right-card__name">{card.name}</View>
          <Tag text={text} tone={tone} />
        </View>
        <View className="right-card__about">
          {RIGHT_WORDS[card.right]} · {card.number}
        </View>
        <View className="right-card__about">
          {[untilWords(card.expiresOn), card.files.length > 0 && `${card.files.length} 个附件`]
            .filter(Boolean)
            .join(' · ')}
        </View>
        {hint && <View className="right-card__hint">{hint}</View>}
      </Tap>
    </Card>
  )
}

const NewCard = () => <Button text="新建权利卡" onTap={() => go('card')} />

export const CardsScreen = () => {
  const { part, pending } = useSession()
  const query = useCards()
  const { data, error, isFetching, refetch } = query
  useFresh(query)
  const cards = data?.cards ?? []
  if (!pending && part !== 'enterprise') return <NoCards />
  return (
    <Screen footer={cards.length > 0 && <ActionBar primary={<NewCard />} />}>
      {cards.length > 0 && <Sentence>{situation(cards)}</Sentence>}
      {!data && !error && <Skeleton />}
      {error && !data && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && cards.length === 0 && (
        <Empty
          title="还没有权利卡"
          text="把商标、专利或地理标志记一次：证号、到期日、怎样辨认正品。以后报告一点就带上，快到期也会提醒。"
        >
          <NewCard />
        </Empty>
      )}
      {cards.map(card => (
        <CardRow key={card.id} card={card} />
      ))}
    </Screen>
  )
}
