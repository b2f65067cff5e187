/** Which colour a fact has, in the text and in the list. */
import type { Fact } from '../../../domain/routing/answer'
import type { Mark, MarkColour } from '../../ui/marked-text/segments'

const COLOURS: Record<Fact['fact'], MarkColour> = {
  place: 'tea',
  'other-place': 'sky',
  right: 'amber',
  conduct: 'amber',
  channel: 'tea',
  trade: 'grey',
  suspect: 'grey',
  platform: 'tea',
}

export const colourOf = (fact: Fact['fact']) => COLOURS[fact]

/** The shortest marks first, so that a word inside a longer stretch keeps its own colour. */
export const marksOf = (facts: readonly Pick<Fact, 'fact' | 'spans'>[]): Mark[] =>
  facts
    .flatMap(fact => fact.spans.map(span => ({ ...span, colour: COLOURS[fact.fact] })))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
