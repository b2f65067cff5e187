/** What a right card brings into the report, and takes away again. */
import type { RightCard } from '../right-cards/use-cards'
import type { Draft, DraftPart } from './draft'

/**
 * The card says which right it is, unless somebody chose another one by hand.
 * @param card the one that goes along, or null for none
 */
export const withCard = (
  draft: Pick<Draft, 'right' | 'card'>,
  card: Pick<RightCard, 'id' | 'name' | 'number' | 'right'> | null,
): DraftPart => {
  const chosen = draft.right !== null && draft.right !== draft.card?.right
  return {
    card: card && { id: card.id, name: card.name, number: card.number, right: card.right },
    ...(chosen ? {} : { right: card?.right ?? null }),
  }
}
