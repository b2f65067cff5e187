/** The likely answers to the one question, one tap each. */
import { View } from '@tarojs/components'
import type { Right } from '../../../domain/routing/report'
import { RIGHT_WORDS } from '../../lib/words'
import { Chip } from '../../ui/chip/chip'
import { usePlaces } from '../directory/use-directory'
import { askedFor } from './ask'
import type { DraftPart } from './draft'
import type { FactSheet } from './fact-lines'
import type { FormKind } from './report-words'
import type { Preview } from './use-preview'

type Props = {
  kind: FormKind
  answer: Preview
  onPick: (part: DraftPart) => void
  onMore: (sheet: FactSheet) => void
}

/** What most reports are about; the rest is behind 选别的权利. */
const USUAL: readonly Right[] = ['trademark', 'patent-design', 'unfair-competition', 'copyright']

const PlaceChoices = ({ answer, onPick, onMore }: Props) => {
  const { data } = usePlaces()
  const likely = answer.candidates.flatMap(({ code }) => {
    const county = data?.counties.find(one => code.endsWith(one.code))
    return county ? [county] : []
  })
  return (
    <>
      {likely.map(({ code, name }) => (
        <Chip
          key={code}
          text={name}
          onTap={() => onPick({ place: { code, name, point: null, address: null } })}
        />
      ))}
      <Chip text={likely.length > 0 ? '选别的地方' : '选地方'} onTap={() => onMore('place')} />
    </>
  )
}

const RightChoices = ({ onPick, onMore }: Props) => (
  <>
    {USUAL.map(right => (
      <Chip key={right} text={RIGHT_WORDS[right]} onTap={() => onPick({ right })} />
    ))}
    <Chip text="选别的权利" onTap={() => onMore('right')} />
  </>
)

const TextChoices = ({ onMore }: Props) => <Chip text="在文字里说明" onTap={() => onMore('text')} />

const CHOICES = { place: PlaceChoices, right: RightChoices, text: TextChoices } as const

export const AskChoices = (props: Props) => {
  const Answers = CHOICES[askedFor(props.kind, props.answer)]
  return (
    <View className="chips">
      <Answers {...props} />
    </View>
  )
}
