/** The lines of the report's facts: what was chosen by hand, what was read, what is still wanted. */
import type { Fact } from '../../../domain/routing/answer'
import { CHANNEL_WORDS } from '../../../domain/routing/report'
import { FACT_WORDS, RIGHT_WORDS } from '../../lib/words'
import type { Draft } from './draft'
import type { FormKind } from './report-words'

type FactName = Fact['fact']

/** Where a line is put right; `text` where only the text decides. */
export type FactSheet = 'place' | 'right' | 'channel' | 'trade' | 'suspect' | 'platform' | 'text'

export type FactLine = {
  key: string
  fact: FactName
  name: string
  value?: string
  note?: string
  sheet: FactSheet
}

const ORDER = ['place', 'other-place', 'right', 'conduct', 'channel', 'trade', 'suspect', 'platform'] as const

const SHEETS: Record<FactName, FactSheet> = {
  place: 'place',
  'other-place': 'text',
  right: 'right',
  conduct: 'text',
  channel: 'channel',
  trade: 'trade',
  suspect: 'suspect',
  platform: 'platform',
}

/** Lines that a person is asked for where nothing was read; `all`: by whoever fills in line by line. */
const WANTED: Record<FormKind, { always: readonly FactName[]; all: readonly FactName[] }> = {
  lead: {
    always: ['place', 'right', 'channel'],
    all: ['place', 'right', 'channel', 'trade', 'suspect', 'platform'],
  },
  consultation: { always: ['right'], all: ['right', 'trade'] },
}

/** Where the seller is a page, its platform and address are wanted too. */
const ONLINE: readonly string[] = ['online-platform', 'live-stream', 'own-website']

const joined = (...words: (string | null)[]) => words.filter(Boolean).join(' · ') || null

/** What was chosen or typed by hand, in words; it stands above whatever the text says. */
const byHand = (draft: Draft): Partial<Record<FactName, string | null>> => ({
  place: joined(draft.place?.name ?? null, draft.address),
  right: draft.right && RIGHT_WORDS[draft.right],
  channel: draft.channel && CHANNEL_WORDS[draft.channel],
  trade: draft.industry,
  suspect: joined(draft.suspect.name, draft.suspect.address),
  platform: joined(draft.platform, draft.link && '有链接'),
})

const TYPED: readonly FactName[] = ['suspect', 'platform']

const noteOf = ({ note, certainty }: Fact) =>
  [note, certainty === '不确定' ? '不确定' : ''].filter(Boolean).join(' · ')

/** @param all every line that can be filled in, read or not */
export const factLines = (
  kind: FormKind,
  facts: readonly Fact[],
  draft: Draft,
  all: boolean,
): readonly FactLine[] => {
  const chosen = byHand(draft)
  const channel = draft.channel ?? facts.find(({ fact }) => fact === 'channel')?.value
  const wanted: FactName[] = [...WANTED[kind][all ? 'all' : 'always']]
  if (kind === 'lead' && channel && ONLINE.includes(channel)) wanted.push('platform')
  return ORDER.flatMap((fact): FactLine[] => {
    const line = { key: fact, fact, name: FACT_WORDS[fact], sheet: SHEETS[fact] }
    const value = chosen[fact]
    if (value) return [{ ...line, value, note: TYPED.includes(fact) ? '您填的' : '您选的' }]
    const read = facts.filter(one => one.fact === fact)
    if (read.length > 0) {
      return read.map(one => ({
        ...line,
        key: `${fact}-${one.value}`,
        value: one.label,
        note: noteOf(one),
      }))
    }
    if (!wanted.includes(fact)) return []
    const hint = TYPED.includes(fact) ? '知道就填' : '点这里选'
    return [{ ...line, note: facts.length > 0 && !all ? `没读出来，${hint}` : hint }]
  })
}
