/** Where what was read is put right: place, right, channel. */
import type { Fact } from '../../../domain/routing/answer'
import { CHANNELS, RIGHTS } from '../../../domain/routing/report'
import { CHANNEL_WORDS, RIGHT_WORDS } from '../../lib/words'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import type { Draft } from './draft'
import { PlacePicker } from './place-picker'
import type { FormKind } from './report-words'

export type OpenSheet = 'place' | 'right' | 'channel'

type Props = {
  kind: FormKind
  open: string | null
  facts: readonly Fact[]
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onClose: () => void
}

/** Takes back what was chosen: the text decides again. */
const BY_TEXT = ''
const byText = { value: BY_TEXT, text: '按文字判断', note: '不指定，由我们从文字里读' } as const

const RIGHT_TITLES: Record<FormKind, string> = {
  lead: '被侵犯的是什么权利',
  consultation: '问的是什么权利',
}

export const FactSheets = ({ kind, open, facts, draft, onChange, onClose }: Props) => {
  /** What the text says for certain stands as chosen until somebody chooses. */
  const read = (name: OpenSheet) =>
    facts.find(({ fact, certainty }) => fact === name && certainty !== '不确定')?.value
  const right = draft.right ?? RIGHTS.find(one => one === read('right'))
  const channel = draft.channel ?? CHANNELS.find(one => one === read('channel'))
  const choose = (part: Partial<Draft>) => {
    onChange(part)
    onClose()
  }
  return (
    <>
      <Sheet open={open === 'place'} title="事情发生在哪里" onClose={onClose}>
        <PlacePicker
          chosen={draft.place?.code ?? read('place') ?? null}
          onChoose={place => choose({ place })}
        />
      </Sheet>
      <Sheet open={open === 'right'} title={RIGHT_TITLES[kind]} onClose={onClose}>
        <Choices
          choices={[...RIGHTS.map(value => ({ value, text: RIGHT_WORDS[value] })), byText]}
          chosen={right}
          onChoose={one => choose({ right: one === BY_TEXT ? null : one })}
        />
      </Sheet>
      <Sheet open={open === 'channel'} title="在什么地方卖、做、用" onClose={onClose}>
        <Choices
          choices={[...CHANNELS.map(value => ({ value, text: CHANNEL_WORDS[value] })), byText]}
          chosen={channel}
          onChoose={one => choose({ channel: one === BY_TEXT ? null : one })}
        />
      </Sheet>
    </>
  )
}
