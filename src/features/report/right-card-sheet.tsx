/** A right card to take along: one tap instead of typing the number again. What has lapsed is updated first. */
import { View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-clock'
import { RIGHT_WORDS } from '../../lib/words'
import { Choices } from '../../ui/choices/choices'
import { Link } from '../../ui/link/link'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { standingWords, untilWords } from '../right-cards/standing-words'
import { type RightCard, useCards } from '../right-cards/use-cards'
import { Failed } from '../shell/failed'
import type { CardOfDraft } from './draft'
import './right-card-sheet.scss'

type Props = {
  chosen: CardOfDraft | null
  onChoose: (card: RightCard | null) => void
  onClose: () => void
}

const NONE = ''
const without = { value: NONE, text: '这次不带', note: '证书可以当附件传' }

const choiceOf = ({ id, name, right, number, expiresOn }: RightCard) => ({
  value: id,
  text: name,
  note: `${RIGHT_WORDS[right]} ${number} · ${untilWords(expiresOn)}`,
})

export const RightCardSheet = ({ chosen, onChoose, onClose }: Props) => {
  const { data, error, isFetching, refetch } = useCards()
  const cards = data?.cards ?? []
  const usable = cards.filter(({ standing }) => standing !== 'lapsed')
  const lapsed = cards.filter(({ standing }) => standing === 'lapsed')
  const leave = (then: () => void) => () => {
    onClose()
    then()
  }
  return (
    <Sheet open title="带上权利卡" onClose={onClose}>
      {!data && !error && <Skeleton cards={2} />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {usable.length > 0 && (
        <Choices
          choices={[...usable.map(choiceOf), without]}
          chosen={chosen?.id ?? NONE}
          onChoose={id => onChoose(usable.find(card => card.id === id) ?? null)}
        />
      )}
      {lapsed.map(({ id, name, expiresOn }) => (
        <Row
          key={id}
          name={name}
          value={standingWords(expiresOn, serverNow()).text}
          note="更新有效期后才能带上"
          label={`${name}，已过期，去更新`}
          onTap={leave(() => go('card', { id }))}
        />
      ))}
      {data && cards.length === 0 && (
        <View className="right-card-sheet__words">
          把商标、专利的证书和号码存成一张权利卡，以后每次报告点一下就带上，还会提醒您到期。
        </View>
      )}
      {data && (
        <View className="right-card-sheet__more">
          <Link text={cards.length > 0 ? '管理权利卡' : '去建一张'} onward onTap={leave(() => go('cards'))} />
        </View>
      )}
    </Sheet>
  )
}
