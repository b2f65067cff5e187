/** What a right card's form hands in, decided purely. */
import type { Right } from '../../../domain/routing/report'
import type { Inputs } from '../../lib/client'
import type { RightCard } from './use-cards'

export type CardDraft = {
  /** The card's id: of a new one made here, the same over retries. */
  id: string
  /** The version that the changes began with; 0 for a new card. */
  version: number
  right: Right | null
  name: string
  number: string
  /** The chosen day stays, though `forever` may put it aside. */
  expiresOn: string | null
  forever: boolean
  genuine: string
  /** Files of the stored card that go. */
  dropped: readonly string[]
}

/** Files of the stored card that stay. */
export const staying = (card: RightCard | null, { dropped }: CardDraft) =>
  (card?.files ?? []).filter(file => !dropped.includes(file.id))

/** What may be handed in; null while something is missing. */
export const cardInput = (
  draft: CardDraft,
  card: RightCard | null,
  files: string[],
): Inputs['rightCard']['save'] | null => {
  const { id, right, forever, expiresOn } = draft
  const [name, number] = [draft.name.trim(), draft.number.trim()]
  if (!right || !name || number.length < 2 || (!forever && !expiresOn)) return null
  return {
    id,
    right,
    name,
    number,
    ...(!forever && expiresOn && { expiresOn }),
    genuine: draft.genuine.trim(),
    files,
    ...(card && { version: card.version, keep: staying(card, draft).map(file => file.id) }),
  }
}
