/** A right card while it is written; what is not saved stays on the phone. */
import { useState } from 'react'
import { RIGHTS, type Right } from '../../../domain/routing/report'
import { newId } from '../../lib/new-id'
import { forget, isFlag, isRecord, isText, load, save } from '../../lib/storage'
import type { CardDraft } from './card-input'
import type { RightCard } from './use-cards'

/** Until when most rights of a kind are; a trade secret has no end. */
const ENDLESS: readonly Right[] = ['trade-secret', 'unfair-competition']

const blank = (): CardDraft => ({
  id: newId(),
  version: 0,
  right: null,
  name: '',
  number: '',
  expiresOn: null,
  forever: false,
  genuine: '',
  dropped: [],
})

const fromCard = (card: RightCard): CardDraft => ({
  id: card.id,
  version: card.version,
  right: card.right,
  name: card.name,
  number: card.number,
  expiresOn: card.expiresOn,
  forever: card.expiresOn === null,
  genuine: card.genuine,
  dropped: [],
})

const isDraft = (value: unknown): value is CardDraft =>
  isRecord(value) &&
  isText(value.id) &&
  typeof value.version === 'number' &&
  (value.right === null || RIGHTS.some(one => one === value.right)) &&
  [value.name, value.number, value.genuine].every(one => typeof one === 'string') &&
  (value.expiresOn === null || isText(value.expiresOn)) &&
  isFlag(value.forever) &&
  Array.isArray(value.dropped) &&
  value.dropped.every(isText)

/** The name of what the phone keeps of a card, and of its attachments' basket. */
export const draftKey = (card: RightCard | null) => `card:${card?.id ?? 'new'}`

export const useCardDraft = (card: RightCard | null) => {
  const key = draftKey(card)
  const kept = () => load(key, isDraft)
  const [draft, setDraft] = useState<CardDraft>(() => kept() ?? (card ? fromCard(card) : blank()))
  const [changed, setChanged] = useState(() => kept() !== null)
  const put = (next: CardDraft) => {
    setDraft(next)
    setChanged(true)
    save(key, next)
  }
  return {
    draft,
    /** Whether there is something that is not saved. */
    changed,
    /** Whether somebody else has changed the card since these changes began. */
    overtaken: card !== null && changed && draft.version < card.version,
    change: (part: Partial<Omit<CardDraft, 'id' | 'version'>>) => put({ ...draft, ...part }),
    /** A right that has no end is not asked for one. */
    choose: (right: Right) =>
      put({ ...draft, right, forever: draft.expiresOn === null && ENDLESS.includes(right) }),
    /** After it was saved, removed, or given up. */
    discard: () => {
      forget(key)
      setDraft(card ? fromCard(card) : blank())
      setChanged(false)
    },
  }
}
