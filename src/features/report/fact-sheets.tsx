/** Where what was read is put right, one sheet a line. What is chosen by hand stands; 按文字判断 takes it back. */
import { View } from '@tarojs/components'
import type { Fact } from '../../../domain/routing/answer'
import { CHANNEL_WORDS, CHANNELS, RIGHTS } from '../../../domain/routing/report'
import { RIGHT_WORDS } from '../../lib/words'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { usePlaces } from '../directory/use-directory'
import type { Draft, DraftPart } from './draft'
import type { FactSheet } from './fact-lines'
import './place-picker.scss'
import { PlaceSheet } from './place-sheet'
import { PlatformSheet } from './platform-sheet'
import type { FormKind } from './report-words'
import { SuspectSheet } from './suspect-sheet'

type Props = {
  kind: FormKind
  open: FactSheet
  facts: readonly Fact[]
  draft: Draft
  onChange: (part: DraftPart) => void
  onEditText: () => void
  onClose: () => void
}

/** Takes back what was chosen: the text decides again. */
const BY_TEXT = ''
const byText = { value: BY_TEXT, text: '按文字判断', note: '不指定，由我们从文字里读' } as const

const RIGHT_TITLES: Record<FormKind, string> = {
  lead: '被侵犯的是什么权利',
  consultation: '问的是什么权利',
}

/** What stands as chosen until somebody chooses: what the text says for certain. */
const readIn = (facts: readonly Fact[], name: Fact['fact']) =>
  facts.find(({ fact, certainty }) => fact === name && certainty !== '不确定')?.value ?? null

const RightSheet = ({ kind, facts, draft, onChange, onClose }: Props) => (
  <Sheet open title={RIGHT_TITLES[kind]} onClose={onClose}>
    <Choices
      choices={[...RIGHTS.map(value => ({ value, text: RIGHT_WORDS[value] })), byText]}
      chosen={draft.right ?? RIGHTS.find(one => one === readIn(facts, 'right'))}
      onChoose={one => onChange({ right: one === BY_TEXT ? null : one })}
    />
  </Sheet>
)

const ChannelSheet = ({ facts, draft, onChange, onClose }: Props) => (
  <Sheet open title="在什么地方卖、做、用" onClose={onClose}>
    <Choices
      choices={[...CHANNELS.map(value => ({ value, text: CHANNEL_WORDS[value] })), byText]}
      chosen={draft.channel ?? CHANNELS.find(one => one === readIn(facts, 'channel'))}
      onChoose={one => onChange({ channel: one === BY_TEXT ? null : one })}
    />
  </Sheet>
)

const TradeSheet = ({ facts, draft, onChange, onClose }: Props) => {
  const { data } = usePlaces()
  return (
    <Sheet open title="是哪个行业" onClose={onClose}>
      {data ? (
        <Choices
          choices={[...data.industries.map(value => ({ value, text: value })), byText]}
          chosen={draft.industry ?? readIn(facts, 'trade')}
          onChoose={one => onChange({ industry: one === BY_TEXT ? null : one })}
        />
      ) : (
        <Skeleton />
      )}
    </Sheet>
  )
}

const TextSheet = ({ onEditText, onClose }: Props) => (
  <Sheet
    open
    title="这一项跟着文字走"
    onClose={onClose}
    footer={<Button text="修改文字" label="去修改文字" onTap={onEditText} />}
  >
    <View className="fact-sheet__words">
      这是从您写的话里读出来的，不用单独填。读得不对，把文字改清楚就行，比如写明是在卖、在生产，还是从哪里进的货。
    </View>
  </Sheet>
)

const Place = ({ facts, draft, onChange, onClose }: Props) => (
  <PlaceSheet draft={draft} read={readIn(facts, 'place')} onChange={onChange} onClose={onClose} />
)
const Suspect = ({ facts, draft, onChange, onClose }: Props) => (
  <SuspectSheet draft={draft} read={readIn(facts, 'suspect')} onChange={onChange} onClose={onClose} />
)
const Platform = ({ facts, draft, onChange, onClose }: Props) => (
  <PlatformSheet draft={draft} read={readIn(facts, 'platform')} onChange={onChange} onClose={onClose} />
)

const SHEETS = {
  place: Place,
  right: RightSheet,
  channel: ChannelSheet,
  trade: TradeSheet,
  suspect: Suspect,
  platform: Platform,
  text: TextSheet,
} satisfies Record<FactSheet, (props: Props) => JSX.Element>

/** Sheets of one choice: choosing closes them. */
const ONE_CHOICE: readonly FactSheet[] = ['right', 'channel', 'trade']

export const FactSheets = (props: Props) => {
  const Open = SHEETS[props.open]
  const onChange = (part: DraftPart) => {
    props.onChange(part)
    if (ONE_CHOICE.includes(props.open)) props.onClose()
  }
  return <Open {...props} onChange={onChange} />
}
