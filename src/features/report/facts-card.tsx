/** What was read from the text; a line that is wrong is put right with a tap. */
import { View } from '@tarojs/components'
import type { Fact } from '../../../domain/routing/answer'
import { CHANNEL_WORDS, FACT_WORDS, RIGHT_WORDS } from '../../lib/words'
import { Card } from '../../ui/card/card'
import { MarkDot } from '../../ui/marked-text/marked-text'
import { Aside } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { colourOf } from '../reasons/marks'
import type { Draft } from './draft'
import type { OpenSheet } from './fact-sheets'
import type { FormKind } from './report-words'

type Props = {
  kind: FormKind
  facts: readonly Fact[]
  draft: Draft
  onOpen: (sheet: OpenSheet) => void
}

const ORDER: readonly Fact['fact'][] = [
  'place',
  'other-place',
  'right',
  'conduct',
  'channel',
  'trade',
  'suspect',
  'platform',
]

/** Lines that can be put right by hand; the others follow the text. */
const EDITABLE: Partial<Record<Fact['fact'], OpenSheet>> = {
  place: 'place',
  right: 'right',
  channel: 'channel',
}
/** Lines that a person is asked for where nothing was read. */
const WANTED: Record<FormKind, readonly Fact['fact'][]> = {
  lead: ['place', 'right', 'channel'],
  consultation: ['right'],
}

const noteOf = ({ note, certainty }: Fact) =>
  [note, certainty === '不确定' ? '不确定' : ''].filter(Boolean).join(' · ')

/** What was chosen by hand, in words; it stands above whatever the text says. */
const chosenIn = ({ place, right, channel }: Draft): Record<OpenSheet, string | null> => ({
  place: place?.name ?? null,
  right: right && RIGHT_WORDS[right],
  channel: channel && CHANNEL_WORDS[channel],
})

export const FactsCard = ({ kind, facts, draft, onOpen }: Props) => {
  const byHand = chosenIn(draft)
  const lines = ORDER.flatMap(name => {
    const sheet = EDITABLE[name]
    const open = sheet && (() => onOpen(sheet))
    const dot = <MarkDot colour={colourOf(name)} />
    const chosen = sheet && byHand[sheet]
    if (chosen) {
      return [<Row key={name} lead={dot} name={FACT_WORDS[name]} value={chosen} note="您选的" onTap={open} />]
    }
    const read = facts.filter(fact => fact.fact === name)
    if (read.length === 0) {
      if (!WANTED[kind].includes(name)) return []
      return [<Row key={name} lead={dot} name={FACT_WORDS[name]} note="没读出来，点这里选" onTap={open} />]
    }
    return read.map(fact => (
      <Row
        key={`${name}-${fact.value}`}
        lead={dot}
        name={FACT_WORDS[name]}
        value={fact.label}
        note={noteOf(fact)}
        onTap={open}
      />
    ))
  })
  if (lines.length === 0) return null
  return (
    <>
      <Aside>我们读出了下面这些，不对的点一下就能改</Aside>
      <Card>
        <View style={{ margin: '-10px 0' }}>{lines}</View>
      </Card>
    </>
  )
}
