/** Throwing right cards away, with the files that no matter took along. */
import type { RightCard } from '../../domain/evidence/right-card'
import { letGo } from '../evidence/let-go'
import { cardsOf, removeCard } from '../store/right-cards'

/** One card; the files first, so that a retry finds what is left. */
export async function discard({ _id, files }: RightCard): Promise<void> {
  await letGo(files)
  await removeCard(_id)
}

/** Everything that a person holds alone; what an enterprise holds stays with it. */
export async function discardAll(holder: string): Promise<void> {
  for (;;) {
    const cards = await cardsOf([holder])
    if (cards.length === 0) return
    for (const card of cards) await discard(card)
  }
}
