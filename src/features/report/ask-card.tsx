/** The one question whose answer decides, with the likely answers one tap away. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Chip } from '../../ui/chip/chip'
import { usePlaces } from '../directory/use-directory'
import './ask-card.scss'
import type { Draft } from './draft'
import type { Preview } from './use-preview'

type Props = {
  answer: Preview
  onPick: (place: Draft['place']) => void
  onMore: () => void
}

export const AskCard = ({ answer, onPick, onMore }: Props) => {
  const { data } = usePlaces()
  const likely = answer.candidates.flatMap(({ code }) => {
    const county = data?.counties.find(one => code.endsWith(one.code))
    return county ? [county] : []
  })
  return (
    <Card tone="amber">
      <View className="ask__title">答一句，就能直接送到</View>
      <View className="ask__question">{answer.ask}</View>
      <View className="chips">
        {likely.map(county => (
          <Chip
            key={county.code}
            text={county.name}
            onTap={() => onPick({ code: county.code, name: county.name })}
          />
        ))}
        <Chip text={likely.length > 0 ? '选别的地方' : '选地方'} onTap={onMore} />
      </View>
    </Card>
  )
}
