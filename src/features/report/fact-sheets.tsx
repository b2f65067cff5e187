/** Where what was read is put right: place, right, channel. */
import { CHANNELS, RIGHTS } from '../../../domain/routing/report'
import { CHANNEL_WORDS, RIGHT_WORDS } from '../../lib/words'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import type { Draft } from './draft'
import { PlacePicker } from './place-picker'

export type OpenSheet = 'place' | 'right' | 'channel'

type Props = {
  open: string | null
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onClose: () => void
}

/** Takes back what was chosen: the text decides again. */
const BY_TEXT = ''
const byText = { value: BY_TEXT, text: '按文字判断', note: '不指定，由我们从文字里读' } as const

export const FactSheets = ({ open, draft, onChange, onClose }: Props) => {
  const choose = (part: Partial<Draft>) => {
    onChange(part)
    onClose()
  }
  return (
    <>
      <Sheet open={open === 'place'} title="事情发生在哪里" onClose={onClose}>
        <PlacePicker chosen={draft.place?.code ?? null} onChoose={place => choose({ place })} />
      </Sheet>
      <Sheet open={open === 'right'} title="被侵犯的是什么权利" onClose={onClose}>
        <Choices
          choices={[...RIGHTS.map(value => ({ value, text: RIGHT_WORDS[value] })), byText]}
          chosen={draft.right}
          onChoose={right => choose({ right: right === BY_TEXT ? null : right })}
        />
      </Sheet>
      <Sheet open={open === 'channel'} title="在什么地方卖、做、用" onClose={onClose}>
        <Choices
          choices={[...CHANNELS.map(value => ({ value, text: CHANNEL_WORDS[value] })), byText]}
          chosen={draft.channel}
          onChoose={channel => choose({ channel: channel === BY_TEXT ? null : channel })}
        />
      </Sheet>
    </>
  )
}
