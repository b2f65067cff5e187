/** Right cards in the database: found by who holds them, changed by the version that was seen. */
import type { RightCard } from '../../domain/evidence/right-card'
import { _, answered, db } from './database'

const cards = () => db.collection('right_cards')

/** Most cards that are listed; an enterprise has a handful. */
const MAX_LISTED = 100

/** The cards of some holders, the newest first. */
export async function cardsOf(holders: readonly string[]): Promise<RightCard[]> {
  const { data } = await answered(
    'cards of holder',
    cards()
      .where({ holder: _.in([...holders]) })
      .orderBy('createdAt', 'desc')
      .limit(MAX_LISTED)
      .get(),
  )
  return data as RightCard[]
}

/** One card, whoever holds it, or null. */
export async function findCard(id: string): Promise<RightCard | null> {
  const { data } = await answered('find card', cards().where({ _id: id }).limit(1).get())
  return (data as RightCard[])[0] ?? null
}

/** Stores a new card. Throws DuplicateKey where the id is taken. */
export async function insertCard(card: RightCard): Promise<void> {
  await answered('insert card', cards().add(card))
}

/** Changes a card to its next version; false where it has moved on since `version`, or is gone. */
export async function changeCard({ _id, version, ...card }: RightCard): Promise<boolean> {
  const fields = Object.fromEntries(Object.entries(card).map(([field, value]) => [field, _.set(value)]))
  const { updated } = await answered(
    'change card',
    cards()
      .where({ _id, version: version - 1 })
      .update({ ...fields, version: _.set(version) }),
  )
  return updated === 1
}

/** Removes a card; nothing where there is none. */
export async function removeCard(id: string): Promise<void> {
  await answered('remove card', cards().where({ _id: id }).remove())
}
